package org.gongkai.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.model.Finding;
import org.gongkai.model.Finding.Subject;
import org.gongkai.model.Location;

/** Where things of a draft stand in the workbook that it was read from. */
final class CellPlaces {
    private static final Pattern KEY = Pattern.compile("( {0,2})([^\\s#:\"-][^\\s:]*):(?: .*)?");

    private CellPlaces() {}

    /** A finding at the cell that it speaks of; at the top of the texts if that is not known. */
    static Finding at(Finding finding, Form form, Map<String, Location> places) {
        String path = finding.subject()
                .map(Subject::cell)
                .flatMap(cell -> Optional.ofNullable(form.figures().get(cell)))
                .map(Figure::path)
                .orElse(finding.path());
        Location where =
                place(path, places).orElseGet(() -> new Location(finding.where().file(), TextSheet.NAME, 1, 1));
        return new Finding(
                finding.code(),
                finding.severity(),
                where,
                finding.path(),
                finding.subject(),
                finding.problem(),
                finding.remedy());
    }

    private static Optional<Location> place(String path, Map<String, Location> places) {
        for (String key = path; !key.isEmpty(); key = key.substring(0, Math.max(0, key.lastIndexOf('.')))) {
            if (places.containsKey(key)) {
                return Optional.of(places.get(key));
            }
        }
        return Optional.empty();
    }

    /** A finding about a character, which knows its line only, with the key under which that line stands. */
    static Finding named(Finding finding, List<String> lines) {
        if (!finding.path().isEmpty()) {
            return finding;
        }
        String path = "";
        int deepest = Integer.MAX_VALUE;
        for (int line = Math.min(finding.where().line(), lines.size()); line > 0 && deepest > 0; line--) {
            Matcher key = KEY.matcher(lines.get(line - 1));
            if (key.matches() && key.group(1).length() < deepest) {
                deepest = key.group(1).length();
                path = path.isEmpty() ? key.group(2) : key.group(2) + "." + path;
            }
        }
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.where(),
                path,
                finding.subject(),
                finding.problem(),
                finding.remedy());
    }
}
