package org.gongkai.site;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports of data/, examined once for tests. */
final class Samples {
    static final Workshop WORKSHOP =
            new Workshop(new DataFolder(Path.of("data")), new TemplateFiles(Path.of("templates")));
    static final List<Examined> EXAMINED = examined();

    private Samples() {}

    static Stream<Examined> all() {
        return EXAMINED.stream();
    }

    /** {@code 2021-harbin}. */
    static String name(Examined sample) {
        return sample.file().year().getAsInt() + "-" + sample.file().id();
    }

    private static List<Examined> examined() {
        Examiner examiner = new Examiner(WORKSHOP);
        return WORKSHOP.data().years().stream()
                .flatMap(year -> WORKSHOP.data().list(year).files().stream())
                .map(file -> examiner.examine(file, false))
                .toList();
    }
}
