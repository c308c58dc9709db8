package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first year, of which nothing is known but what a clerk says. */
class NewCommandTest {
    @TempDir
    private Path work;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void asksAtATerminal() throws IOException {
        assertThat(begin(List.of(" 某某市科学技术局 ", "办公室", "0451-82363412")))
                .as(said())
                .isZero();
        assertThat(said()).isEqualTo("机关全称：联系机构（可不填）：联系电话（可不填）：");
        assertThat(begun())
                .contains("\n机关: 某某市科学技术局\n", "机构: 办公室", "电话: \"0451-82363412\"", "没有找到上年的数据文件。")
                .doesNotContain("取自上年");
    }

    @Test
    void leavesOutWhatNobodyAnswers() throws IOException {
        assertThat(begin(List.of("甲局", "", ""))).as(said()).isZero();
        assertThat(begun()).contains("\n机关: 甲局\n").doesNotContain("机构:", "电话:");
    }

    @Test
    void beginsNothingWithoutAName() {
        assertThat(begin(List.of(""))).isEqualTo(ExitCode.USAGE);
        assertThat(begin(List.of())).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("不知道“a”的机关全称").doesNotContain("联系机构");
        assertThat(file()).doesNotExist();
    }

    @Test
    void asksNothingThatOptionsSay() throws IOException {
        assertThat(begin(List.of("别的局"), "--name", "甲局", "--office", "办公室", "--phone", "010-12345678"))
                .as(said())
                .isZero();
        assertThat(said()).isEmpty();
        assertThat(begun()).contains("\n机关: 甲局\n", "机构: 办公室", "电话: \"010-12345678\"");
    }

    @Test
    void asksNothingThatTheRegisterSays() throws IOException {
        Files.createDirectories(work.resolve("data"));
        Files.writeString(work.resolve("data/agencies.yaml"), "a: {机关: 甲局}\n");
        assertThat(begin(List.of("别的局"))).as(said()).isZero();
        assertThat(said()).isEmpty();
        assertThat(begun()).doesNotContain("别的局");
    }

    @Test
    void neverWritesOverAFileAndDoesNotEvenAsk() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "机关: 旧的\n");
        assertThat(begin(List.of("甲局", "", ""))).isEqualTo(ExitCode.TARGET);
        assertThat(begin(List.of(), "--name", "甲局")).isEqualTo(ExitCode.TARGET);
        assertThat(said()).doesNotContain("机关全称：").contains("data/2021/a.yaml 已经有了");
        assertThat(begun()).isEqualTo("机关: 旧的\n");
    }

    private int begin(List<String> answers, String... more) {
        Iterator<String> typed = answers.iterator();
        Console console = new Console(
                new ByteArrayOutputStream(),
                err,
                StandardCharsets.UTF_8,
                true,
                () -> typed.hasNext() ? typed.next() : null);
        List<String> arguments = new ArrayList<>(List.of("new", "a", "--year", "2021"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--data", work + "/data", "--templates", work + "/templates"));
        int exit = Main.run(console, arguments.toArray(String[]::new));
        console.flush();
        return exit;
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file() {
        return work.resolve("data/2021/a.yaml");
    }

    private String begun() throws IOException {
        return Files.readString(file());
    }
}
