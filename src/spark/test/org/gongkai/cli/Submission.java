package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** {@code spark-submit} as the README shows it, with a Spark of its own ({@code src/spark/home.xml}) and the packaged program. */
record Submission(String master, Path log) {
    private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();
    private static final Path PROGRAM = Path.of("target/gongkai.jar").toAbsolutePath();

    /** Starts the job, which then runs by itself. */
    Process start(String... arguments) throws IOException {
        if (!Files.isDirectory(HOME)) {
            throw new IllegalStateException("first: mvn -f src/spark/home.xml dependency:copy-dependencies");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of("-Xmx1g", "-cp", HOME + "/jars/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", master, "--conf", "spark.ui.enabled=false"));
        command.addAll(List.of("--class", "org.gongkai.cli.ClusterMain", "--jars", libraries(), PROGRAM.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        HOME.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "SPARK_WORKER_DIR",
                        log.resolveSibling("work").toString()));
        return builder.start();
    }

    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(PROGRAM.resolveSibling("lib"))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(","));
        }
    }
}
