package org.gongkai.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.data.Forms;
import org.gongkai.document.Block;
import org.gongkai.document.Table;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Section;

/** Tells by a report's tables in which statutory form it is, whatever form it cites. */
final class FormFinder {
    private FormFinder() {}

    /** The form whose own labels the tables show most of; the newest if none does. */
    static Form find(List<Block> blocks, Forms forms) {
        Set<String> shown = blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> Words.label(Words.of(cell)))
                .collect(Collectors.toSet());
        return forms.forms().stream()
                .max(Comparator.<Form>comparingDouble(form -> share(form, shown))
                        .thenComparing(Form::from))
                .orElseThrow();
    }

    private static double share(Form form, Set<String> shown) {
        List<String> labels = form.tables().stream()
                .flatMap(table -> table.sections().stream())
                .flatMap(FormFinder::labels)
                .distinct()
                .toList();
        return labels.stream().filter(shown::contains).count() / (double) labels.size();
    }

    private static Stream<String> labels(Section section) {
        return Stream.concat(section.columns().stream(), section.rows().stream())
                .flatMap(Header::all)
                .map(header -> Words.label(header.label()));
    }
}
