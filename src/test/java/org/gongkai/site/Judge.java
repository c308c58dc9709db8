package org.gongkai.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and checks data files that a test writes, by the product's own templates, which are read once for all tests. */
public final class Judge {
    private static final Path NONE = Path.of("none");
    private static final Workshop SHARED = new Workshop(new DataFolder(NONE), new TemplateFiles(NONE));

    private final DataFolder data;
    private final Examiner examiner;

    /** Of a data folder. Its register is read once, with the first file. */
    public Judge(Path data) {
        this.data = new DataFolder(data);
        this.examiner = new Examiner(SHARED.over(this.data));
    }

    /** What is said of a file of the folder; no document is composed. */
    public Examined judge(String file) {
        List<Examined> examined = new ArrayList<>();
        examiner.check(List.of(data.at(data.root().resolve(file))), 1, examined::add);
        return examined.get(0);
    }
}
