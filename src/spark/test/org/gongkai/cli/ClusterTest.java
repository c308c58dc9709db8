package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.gongkai.form.StatutoryForms;
import org.gongkai.province.Province;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever machines make them, and however many of these are lost, the files are those of {@code build}. */
@Tag("spark")
class ClusterTest {
    private static final String LOCAL = "local[2]";
    private static final String WORKERS = "local-cluster[2,1,1024]";

    @TempDir
    private Path work;

    private Path data;

    /** Two forms, 上年 to compare with, and three files with an error. */
    @BeforeEach
    void writeData() throws IOException {
        data = work.resolve("data");
        new Province(3, 30, List.of(2020, 2021), 5).write(data, StatutoryForms::of);
    }

    @Test
    void makesTheTreeOfABuild() throws Exception {
        String findings = build("built");
        assertThat(submit("--out", uri("out"), "--json", uri("findings.json"))).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(tree(work.resolve("out"))).isEqualTo(tree(work.resolve("built")));
        assertThat(work.resolve("findings.json")).hasContent(findings);
    }

    @Test
    void goesOnFromWhatABuildLeft() throws Exception {
        build("out");
        Files.delete(data.resolve("2021/" + aReport()));
        Path changed = data.resolve("2021/" + aReport());
        Files.writeString(changed, Files.readString(changed).replace("办公室", "政务公开办"));
        assertThat(submit("--out", uri("out"))).isEqualTo(ExitCode.SOME_FAILED);
        build("built");
        assertThat(tree(work.resolve("out"))).isEqualTo(tree(work.resolve("built")));
    }

    @Test
    void survivesALostMachine() throws Exception {
        build("built");
        Process job = start(WORKERS, "--data", uri("data"), "--out", uri("out"), "--batch", "2");
        while (job.isAlive() && countReports() < 5) {
            Thread.sleep(10);
        }
        ProcessHandle executor = job.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .findFirst()
                .orElseThrow();
        executor.destroyForcibly();
        assertThat(job.waitFor()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(Files.readString(work.resolve("log"))).contains("Lost executor");
        assertThat(tree(work.resolve("out"))).isEqualTo(tree(work.resolve("built")));
    }

    @Test
    void makesArchivesThatUnpackToTheTree() throws Exception {
        build("built");
        assertThat(submit("--out", uri("out"), "--archives", "--batch", "10")).isEqualTo(ExitCode.SOME_FAILED);
        try (Stream<Path> archives = Files.list(work.resolve("out"))) {
            // The lists come last: with them are pages that were made once more for their links.
            archives.sorted().forEach(archive -> unpack(archive, work.resolve("unpacked")));
        }
        assertThat(tree(work.resolve("unpacked"))).isEqualTo(tree(work.resolve("built")));
    }

    @Test
    void readsAndWritesHdfs() throws Exception {
        build("built");
        Configuration configuration = new Configuration();
        configuration.set(
                MiniDFSCluster.HDFS_MINIDFS_BASEDIR, work.resolve("hdfs").toString());
        try (MiniDFSCluster hdfs = new MiniDFSCluster.Builder(configuration).build()) {
            FileSystem files = hdfs.getFileSystem();
            String root = files.getUri() + "/公开";
            files.copyFromLocalFile(path(data.toUri().toString()), path(root + "/data"));
            for (int run = 0; run < 2; run++) {
                assertThat(start(LOCAL, "--data", root + "/data", "--out", root + "/out")
                                .waitFor())
                        .as(Files.readString(work.resolve("log")))
                        .isEqualTo(ExitCode.SOME_FAILED);
                Path fetched = work.resolve("fetched" + run);
                FileUtil.copy(files, path(root + "/out"), fetched.toFile(), false, configuration);
                assertThat(tree(fetched)).isEqualTo(tree(work.resolve("built")));
            }
        }
    }

    @Test
    void saysInChineseWhatIsWrongWithTheCommandLine() throws Exception {
        assertThat(submit("--out", uri("out"), "--year", "1999")).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(work.resolve("log"))).contains("/1999/ 这个文件夹。");
    }

    private static org.apache.hadoop.fs.Path path(String address) {
        return new org.apache.hadoop.fs.Path(address);
    }

    /** Builds here, and returns the findings as JSON. */
    private String build(String out) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Console console = new Console(told, new ByteArrayOutputStream(), StandardCharsets.UTF_8, false);
        int code = Main.run(
                console,
                "build",
                "--json",
                "--data",
                data.toString(),
                "--templates",
                work.resolve("none").toString(),
                "--out",
                work.resolve(out).toString());
        console.flush();
        assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
        return told.toString(StandardCharsets.UTF_8);
    }

    private Process start(String master, String... arguments) throws IOException {
        return new Submission(master, work.resolve("log")).start(arguments);
    }

    private int submit(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("--data", uri("data")));
        all.addAll(List.of(arguments));
        return start(LOCAL, all.toArray(String[]::new)).waitFor();
    }

    private String uri(String name) {
        return work.resolve(name).toUri().toString();
    }

    private String aReport() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("2021"))) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .get(7);
        }
    }

    private long countReports() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            return all.filter(path -> path.startsWith(work.resolve("out")) && path.endsWith("index.html"))
                    .count();
        }
    }

    /** What each file holds, by name. */
    private static SortedMap<String, String> tree(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void unpack(Path archive, Path folder) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
