package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartTest {
    /** Each would take as long to start as all else together. */
    @Test
    void rendersAReportWithoutJaxb(@TempDir Path work) throws Exception {
        Path loaded = work.resolve("loaded");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gongkai.cli.Main",
                        "render",
                        "harbin-kjj",
                        "--year",
                        "2021",
                        "--out",
                        work.resolve("out").toString())
                .redirectOutput(work.resolve("stdout").toFile())
                .redirectError(work.resolve("stderr").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(work.resolve("stderr")))
                .isZero();
        assertThat(Files.readString(loaded))
                .contains("org.gongkai.render.docx.DocxRenderer")
                .doesNotContain("jakarta.xml.bind", "org.docx4j.jaxb")
                .doesNotContain(
                        "org.apache.sshd", "org.apache.commons.net", "com.github.sardine", "software.amazon.awssdk")
                .doesNotContain("org.apache.poi", "org.apache.xmlbeans");
    }
}
