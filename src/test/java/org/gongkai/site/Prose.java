package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Finding;

/** Examines data files that a test writes. */
final class Prose {
    private static final Pattern YEAR = Pattern.compile("(?m)^年度: ([0-9]{4})");

    private Prose() {}

    /** All findings about a data file, put into a folder by its year under the name {@code a}. */
    static List<Finding> findings(Path data, String yaml) throws IOException {
        int year = write(data, "a", yaml);
        return examine(data, "a", year);
    }

    /** Writes a data file into the folder of its year. */
    static int write(Path data, String id, String yaml) throws IOException {
        Matcher year = YEAR.matcher(yaml);
        if (!year.find()) {
            throw new IllegalArgumentException("no 年度");
        }
        Path folder = Files.createDirectories(data.resolve(year.group(1)));
        Files.writeString(folder.resolve(id + ".yaml"), yaml);
        return Integer.parseInt(year.group(1));
    }

    /** All findings about a written file. */
    static List<Finding> examine(Path data, String id, int year) {
        return new Judge(data).judge(year + "/" + id + ".yaml").findings();
    }
}
