package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.render.layout.FontFile;
import org.gongkai.render.pdf.Faces;

/** A folder of the office's own fonts (TTF, OTF, TTC), in order of their names. */
public record FontFolder(Path path) {
    private static final String KINDS = ".*\\.(ttf|otf|ttc)";

    /**
     * The program's faces after these.
     *
     * @throws FontFault if a file is no font or may not be embedded
     */
    public Faces faces() {
        Faces faces = Faces.bundled();
        for (Path file : files()) {
            try {
                // A collection's first font; the others go by other names and would need to be asked for.
                String name = file.getFileName().toString();
                String font = name.toLowerCase(Locale.ROOT).endsWith(".ttc") ? name + ",0" : name;
                faces = faces.with(List.of(new FontFile(font, Files.readAllBytes(file))));
            } catch (IOException e) {
                throw new FontFault("读不了字体 " + file + "。", e);
            } catch (RuntimeException e) {
                throw new FontFault("字体 " + file + " 不能用：不是字体文件，或不许嵌入。", e);
            }
        }
        return faces;
    }

    /** The same until a font is another. */
    String fingerprint() {
        Fingerprint fonts = new Fingerprint();
        for (Path file : files()) {
            try {
                fonts.add(file.getFileName().toString()).add(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new FontFault("读不了字体 " + file + "。", e);
            }
        }
        return fonts.text();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(KINDS))
                    // Each file goes before those given earlier, so the last by name must come first.
                    .sorted((a, b) -> b.getFileName().compareTo(a.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new FontFault("没有字体文件夹 " + path + "。", e);
        }
    }
}
