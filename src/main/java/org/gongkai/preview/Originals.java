package org.gongkai.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.FontFolder;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;

/**
 * What a site is made of.
 *
 * @param fonts the office's own, if it has any
 */
public record Originals(DataFolder data, TemplateFiles templates, Optional<FontFolder> fonts) {
    private static final String ENDING = ".yaml";
    private static final String REGISTER = "agencies.yaml";
    /** What editors leave beside a file while they save it: hidden, {@code ~}, {@code #…#}, vim's swap files and its probe 4913. */
    private static final Pattern PASSING =
            Pattern.compile("\\..*|.*~|#.*#|.*\\.(swp|swx|tmp|part|crswap)|(?!20\\d\\d$|2100$)\\d+");

    /** Reads what all reports share. Throws what is wrong with the templates. */
    Workshop open() {
        return new Workshop(data, templates, fonts);
    }

    /** The folders to watch; some may not be there. */
    List<Path> folders() {
        return Stream.concat(Stream.of(data.root(), templates.folder()), fonts.map(FontFolder::path).stream())
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }

    /** Whether a change of this file cannot change the site. */
    static boolean isPassing(Path path) {
        Path name = path.getFileName();
        return name == null || PASSING.matcher(name.toString()).matches();
    }

    /** Whether a change concerns what all reports share: anything but the contents of a year. */
    boolean isShared(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path root = data.root().toAbsolutePath().normalize();
        return !whole.startsWith(root) || whole.equals(root) || whole.equals(root.resolve(REGISTER));
    }

    /** The report that a changed file is the data file of, if it is there. */
    Optional<DataFile> report(Path path) {
        DataFile file = data.at(path);
        return path.toString().endsWith(ENDING) && file.year().isPresent()
                ? data.find(file.id(), file.year().getAsInt())
                : Optional.empty();
    }
}
