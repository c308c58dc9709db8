package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No Java of ours holds a statutory label, key, id or heading: the next form is a folder of templates. */
class FormIsDataTest {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    /** Words that the tables share with everyday Chinese: names of fields and remarks of our own. */
    private static final Set<String> EVERYDAY = Set.of("其他");

    @Test
    void noSourceQuotesTheForms() throws IOException {
        Set<String> statutory = new TreeSet<>();
        StatutoryForms.ALL.forEach(form -> collect(form, statutory));
        statutory.removeAll(EVERYDAY);
        assertThat(statutory).hasSizeGreaterThan(100);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
                Matcher string = STRING.matcher(code);
                while (string.find()) {
                    assertThat(statutory).as(source.toString()).doesNotContain(string.group(1));
                }
            }
        }
    }

    private static void collect(Form form, Set<String> statutory) {
        form.parts().forEach(part -> {
            statutory.add(part.heading());
            statutory.add(part.key());
        });
        form.tables().forEach(table -> {
            statutory.add(table.id());
            statutory.add(table.key());
            table.figures().forEach(figure -> {
                statutory.add(figure.id());
                statutory.add(figure.path());
            });
            table.sections()
                    .forEach(section -> Stream.concat(section.rows().stream(), section.columns().stream())
                            .flatMap(Header::all)
                            .forEach(header -> {
                                statutory.add(header.id());
                                statutory.add(header.label());
                                statutory.add(header.key());
                            }));
        });
        statutory.remove("");
    }
}
