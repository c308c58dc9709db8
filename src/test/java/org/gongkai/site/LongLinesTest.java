package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.gongkai.check.Case;
import org.gongkai.check.Checker;
import org.gongkai.narrative.Lookup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about words need time in proportion to the words, whatever the words are. */
class LongLinesTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请35件，",
                "一是",
                "2022年1月1日",
                "（",
                "共  条",
                "0451-",
                "政府信息公开申请",
                "1",
                "未收到",
                "×",
                "_",
                "其中12条、",
                "1条、包括",
                "1条（",
                "1条，",
                "市教育局",
                "没有",
                "电话：0",
                "信息处理费",
                "、",
                " 0",
                "县县"
            })
    void takeNoLongerThanTheTextDoes(String piece) throws IOException {
        String line = piece.repeat(60_000 / piece.length());
        String yaml = "机关: 虚构市教育局\n年度: 2022\n总体情况: |\n  " + line + "\n引言: |\n  " + line + "\n其他事项: |\n  " + line + "\n";
        Prose.write(data, "a", yaml);
        Workshop workshop = new Workshop(new DataFolder(data), new TemplateFiles(Path.of("templates")));
        Sources sources = new Sources(workshop.data());
        Case filled = new Neighbours(workshop)
                .of(
                        workshop.read(workshop.data().find("a", 2022).orElseThrow(), sources),
                        path -> new Lookup.Missing<>("", ""),
                        sources);
        assertThat(elapsed(() -> Checker.check(filled))).isLessThan(Duration.ofSeconds(5));
    }

    private static Duration elapsed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
