package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a build ends, no file is torn, and the next build makes what an undisturbed one makes. */
class KillTest {
    private static final int AGENCIES = 200;
    private static final int KILLS = Integer.getInteger("gongkai.kills", 5);
    /** No build has begun to write before. */
    private static final int START_MILLISECONDS = 400;

    @TempDir
    private Path work;

    /** Two editions of a year; the second lacks every tenth agency of the first and has some of its own. */
    @BeforeEach
    void writeData() throws IOException {
        for (int edition = 0; edition < 2; edition++) {
            Path folder = Files.createDirectories(work.resolve("data" + edition + "/2021"));
            for (int i = 0; i < AGENCIES; i++) {
                String id = i % 10 == 0 ? "only-" + edition + "-" + i : "agency-" + i;
                Files.writeString(
                        folder.resolve(id + ".yaml"),
                        "机关: 某市第" + i + "局\n年度: 2021\n其他事项: |\n"
                                + ("  第 " + edition + " 版。全年没有其他需要报告的事项。\n\n").repeat(20));
            }
        }
    }

    @Test
    void leavesWholeFilesWheneverItIsKilled() throws Exception {
        Map<String, String> first = undisturbed(0);
        Map<String, String> second = undisturbed(1);
        long whole = whole();
        Random random = new Random(7);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(kill % 2, "out");
            boolean ended = kill % 4 < 2
                    ? process.waitFor(
                            START_MILLISECONDS + random.nextLong(whole - START_MILLISECONDS), TimeUnit.MILLISECONDS)
                    // However busy the machine is, it is writing now.
                    : !hasBegunToWrite(process) || process.waitFor(random.nextLong(whole / 4), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            inTheMiddle += !ended && Files.exists(work.resolve("out/2021/.journal")) ? 1 : 0;
            tree("out")
                    .forEach((name, content) -> assertThat(content)
                            .as(name)
                            .isIn(first.getOrDefault(name, "none"), second.getOrDefault(name, "none")));
            assertThat(build(kill % 2, "out")).isZero();
            assertThat(tree("out")).as("kill " + kill).isEqualTo(kill % 2 == 0 ? first : second);
            assertThat(leftOvers()).isEmpty();
        }
        assertThat(inTheMiddle).as("kills while it was writing").isGreaterThan(KILLS / 5);
    }

    /** As Ctrl-C does; a shell may have told its children to ignore that one. */
    @Test
    void saysHowToGoOnWhenItIsAskedToEnd() throws Exception {
        Process process = start(0, "out");
        assertThat(hasBegunToWrite(process)).isTrue();
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Files.readString(work.resolve("stderr"))).contains("已停下：做完 ", "再运行同样的命令，从这里接着做。");
        assertThat(work.resolve("out/.lock")).doesNotExist();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Console console = new Console(told, told, StandardCharsets.UTF_8, false);
        assertThat(Main.run(console, arguments(0, "out"))).isZero();
        console.flush();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .containsPattern("共 200 份：200 份完成（其中 [1-9][0-9]* 份没有变化），0 份有错误。");
        assertThat(tree("out")).isEqualTo(undisturbed(0));
    }

    /** Waits for it; false if it ended before. */
    private boolean hasBegunToWrite(Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(work.resolve("out/2021/.journal"))) {
            Thread.sleep(1);
        }
        return process.isAlive();
    }

    private Map<String, String> undisturbed(int edition) throws IOException {
        assertThat(build(edition, "undisturbed" + edition)).isZero();
        return tree("undisturbed" + edition);
    }

    /** How long a whole build takes, in milliseconds. */
    private long whole() throws Exception {
        long start = System.nanoTime();
        assertThat(start(1, "out").waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private String[] arguments(int edition, String out) {
        return new String[] {
            "build",
            "--data",
            work.resolve("data" + edition).toString(),
            "--out",
            work.resolve(out).toString(),
            "--templates",
            work.resolve("none").toString()
        };
    }

    private Process start(int edition, String out) throws IOException {
        var command = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.gongkai.cli.Main"));
        command.addAll(java.util.List.of(arguments(edition, out)));
        return new ProcessBuilder(command)
                .redirectOutput(work.resolve("stdout").toFile())
                .redirectError(work.resolve("stderr").toFile())
                .start();
    }

    private int build(int edition, String out) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        return Main.run(new Console(told, told, StandardCharsets.UTF_8, false), arguments(edition, out));
    }

    private java.util.List<Path> leftOvers() throws IOException {
        try (Stream<Path> all = Files.walk(work.resolve("out"))) {
            return all.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    /** What the files hold, those aside that are nobody's business. */
    private Map<String, String> tree(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = work.resolve(out);
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(file -> files.put(root.relativize(file).toString(), sum(file)));
            }
        }
        return files;
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
