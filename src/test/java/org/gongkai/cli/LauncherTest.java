package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script with a Java that only tells how it was called. */
class LauncherTest {
    private static final Path SCRIPTS = Path.of("src", "main", "launcher");
    private static final String ECHO = "#!/bin/sh\n"
            + "case $1 in -version) echo 'openjdk version \"17.0.1\"' >&2; exit;; esac\n"
            + "for argument; do case $argument in -XX:ArchiveClassesAtExit=*) echo archive >\"${argument#*=}\";; esac; done\n"
            + "printf '<%s>\\n' \"$LC_ALL\" \"$@\"\nexit ${CODE:-0}\n";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("two words");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("gongkai.jar"), "jar");
        Files.copy(SCRIPTS.resolve("gongkai"), home.resolve("bin/gongkai"));
        executable(home.resolve("bin/gongkai"));
    }

    @Test
    void passesArgumentsAsTheyAreAndTheExitCodeBack() throws Exception {
        java(home.resolve("runtime"), ECHO);
        Run run = run(Map.of("CODE", "4"), "build", "--out", "a  b", "\"quoted\" $HOME *", "");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.arguments())
                .containsSequence(
                        "-jar", home.toRealPath().resolve("gongkai.jar").toString(), "build", "--out", "a  b")
                .endsWith("\"quoted\" $HOME *", "");
    }

    @Test
    void choosesFlagsByCommand() throws Exception {
        java(home.resolve("runtime"), ECHO);
        assertThat(run(Map.of(), "-q", "build").arguments()).contains("-XX:+UseParallelGC");
        assertThat(run(Map.of(), "render", "build").arguments())
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .doesNotContain("-XX:+UseParallelGC");
    }

    /** A build of few reports is over before the optimizing compiler pays; one of many pays if that inlines little. */
    @Test
    void choosesTheCompilerByTheNumberOfReports() throws Exception {
        java(home.resolve("runtime"), ECHO);
        Path year = Files.createDirectories(folder.resolve("province/2021"));
        String data = year.getParent().toString();
        assertThat(run(Map.of(), "build", "--data", data).arguments()).contains("-XX:TieredStopAtLevel=1");
        for (int i = 0; i < 2000; i++) {
            Files.createFile(year.resolve(i + ".yaml"));
        }
        for (List<String> build : List.of(List.of("build", "--data", data), List.of("build", "--data=" + data))) {
            assertThat(run(Map.of(), build.toArray(String[]::new)).arguments())
                    .contains("-XX:+UseParallelGC", "-Xmx256m", "-XX:MaxInlineLevel=5", "-XX:FreqInlineSize=80")
                    .doesNotContain("-XX:TieredStopAtLevel=1");
        }
        assertThat(run(Map.of(), "serve", "--data", "nowhere").arguments())
                .contains("-XX:InlineSmallCode=600")
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void worksThroughLinks() throws Exception {
        java(home.resolve("runtime"), ECHO);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("two words", "bin", "gongkai"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);
        assertThat(run(second, Map.of(), "--help").arguments())
                .contains(home.toRealPath().resolve("gongkai.jar").toString());
    }

    @Test
    void setsAnEncodingThatKnowsChineseAndLeavesOneThatDoes() throws Exception {
        java(home.resolve("runtime"), ECHO);
        assertThat(run(Map.of("LC_ALL", "C"), "--help").arguments().get(0)).containsIgnoringCase("utf");
        assertThat(run(Map.of("LC_ALL", "zh_CN.GB18030"), "--help").arguments().get(0))
                .isEqualTo("zh_CN.GB18030");
    }

    @Test
    void makesTheArchiveWithTheFirstReportAndUsesItUntilTheProgramChanges() throws Exception {
        java(home.resolve("runtime"), ECHO);
        Path archive = home.toRealPath().resolve("bin/gongkai.jsa");
        String use = "-XX:SharedArchiveFile=" + archive;
        assertThat(run(Map.of("CODE", "3"), "render", "x").code()).isEqualTo(3);
        assertThat(run(Map.of(), "check").arguments()).doesNotContain(use);
        assertThat(archive).doesNotExist();

        run(Map.of(), "render", "x");
        assertThat(archive).exists();
        assertThat(run(Map.of(), "render", "x").arguments()).contains(use);
        assertThat(run(Map.of(), "build").arguments()).contains(use);

        Files.setLastModifiedTime(home.resolve("gongkai.jar"), FileTime.fromMillis(1));
        assertThat(run(Map.of(), "check").arguments()).doesNotContain(use);
        assertThat(Files.list(home.resolve("bin"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("gongkai", "gongkai.jsa", "gongkai.jsa.of");
    }

    @Test
    void takesJavaHomeAndRefusesAnOldJava() throws Exception {
        Path jdk = folder.resolve("a jdk");
        java(jdk, ECHO);
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "--help").code()).isZero();

        java(jdk, ECHO.replace("17.0.1", "1.8.0_452"));
        Run old = run(Map.of("JAVA_HOME", jdk.toString()), "--help");
        assertThat(old.code()).isEqualTo(1);
        assertThat(old.output()).contains("Java 太旧", "JDK 17").doesNotContain("-jar");
    }

    @Test
    void saysWhereThereIsNoJava() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        for (String program : List.of("dirname", "readlink", "locale", "grep")) {
            Path found = Path.of("/usr/bin", program);
            Path link = programs.resolve(program);
            Files.writeString(
                    link, "#!/bin/sh\nexec " + (Files.exists(found) ? found : Path.of("/bin", program)) + " \"$@\"\n");
            executable(link);
        }
        Run run = run(Map.of("PATH", programs.toString()), "--help");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("没有找到 Java", "JDK 17");
    }

    @Test
    void windowsReadsItsScriptInAnyCodePage() throws IOException {
        String script = Files.readString(SCRIPTS.resolve("gongkai.cmd"), StandardCharsets.US_ASCII);
        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(script).contains("exit /b %GONGKAI_CODE%", " %*\r\n", "type \"%~dp0java.txt\"");
        String text = Files.readString(SCRIPTS.resolve("java.txt"), StandardCharsets.UTF_8);
        assertThat(text).contains("JDK 17").endsWith("\r\n");
    }

    private record Run(int code, String output) {
        /** The locale, then the arguments of Java. */
        List<String> arguments() {
            List<String> arguments = new ArrayList<>();
            output.lines().forEach(line -> arguments.add(line.substring(1, line.length() - 1)));
            return arguments;
        }
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        return run(home.resolve("bin/gongkai"), environment, arguments);
    }

    private Run run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static void java(Path home, String script) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, script);
        executable(java);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
