package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.document.Document;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;

/** Documents of random data files, by seed: the statutory forms in turn. */
final class RandomReports {
    private RandomReports() {}

    /**
     * The document of a seed.
     *
     * @param data an empty folder
     * @param length how many blocks of prose each part has at most
     */
    static Document of(long seed, Path data, int length) throws IOException {
        Form form = StatutoryForms.ALL.get((int) (seed % StatutoryForms.ALL.size()));
        int year = form.from() + 1;
        Path file =
                Files.createDirectories(data.resolve(Integer.toString(year))).resolve("a.yaml");
        Files.writeString(file, new RandomDataFile(seed, form, year, length).yaml());
        Workshop workshop = new Workshop(new DataFolder(data), new TemplateFiles(data.resolve("none")));
        Examined examined =
                new Examiner(workshop).examine(workshop.data().find("a", year).orElseThrow(), false);
        if (examined.findings().stream().anyMatch(Finding::blocks)) {
            throw new AssertionError("seed " + seed + ": " + examined.findings() + "\n" + Files.readString(file));
        }
        return examined.document().orElseThrow();
    }
}
