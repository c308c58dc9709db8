package org.gongkai.render.ofd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.document.Picture;
import org.gongkai.render.layout.FontFace;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;

/** What the pages of a file share: fonts and pictures, in the order in which they are first used. */
final class Resources {
    private static final String FOLDER = "Res";

    private final Map<FontFace, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<Picture.Image, EmbeddedImage> images = new LinkedHashMap<>();

    /** All that a layout needs. */
    Resources(Layout layout, Ids ids) {
        Map<FontFace, SortedSet<Integer>> used = new LinkedHashMap<>();
        layout.pages().stream().flatMap(page -> page.marks().stream()).forEach(mark -> {
            if (mark instanceof Mark.Text text) {
                add(text.text(), used.computeIfAbsent(text.face(), face -> new TreeSet<>()));
            } else if (mark instanceof Mark.Stamp stamp) {
                add(stamp.text(), used.computeIfAbsent(stamp.face(), face -> new TreeSet<>()));
            } else if (mark instanceof Mark.Image image) {
                images.computeIfAbsent(image.picture().image(), key -> new EmbeddedImage(ids.next(), key));
            }
        });
        used.forEach((face, codePoints) -> fonts.put(face, EmbeddedFont.of(ids.next(), face, codePoints)));
    }

    private static void add(String text, SortedSet<Integer> codePoints) {
        text.codePoints().forEach(codePoints::add);
    }

    EmbeddedFont font(FontFace face) {
        return fonts.get(face);
    }

    EmbeddedImage image(Picture picture) {
        return images.get(picture.image());
    }

    boolean hasImages() {
        return !images.isEmpty();
    }

    /** Adds the lists of resources and the resources themselves. */
    void write(Container container, String folder) {
        Xml fontList = new Xml("Res", "BaseLoc", FOLDER).start("Fonts");
        fonts.values().forEach(font -> {
            fontList.start("Font", "ID", font.id(), "FontName", font.name(), "FamilyName", font.name());
            fontList.element("FontFile", font.fileName()).end();
        });
        container.add(folder + "PublicRes.xml", fontList.bytes());
        if (hasImages()) {
            Xml imageList = new Xml("Res", "BaseLoc", FOLDER).start("MultiMedias");
            images.values().forEach(image -> {
                imageList.start("MultiMedia", "ID", image.id(), "Type", "Image", "Format", image.format());
                imageList.element("MediaFile", image.fileName()).end();
            });
            container.add(folder + "DocumentRes.xml", imageList.bytes());
        }
        String files = folder + FOLDER + "/";
        fonts.values().forEach(font -> container.add(files + font.fileName(), font.bytes()));
        images.values()
                .forEach(image -> container.add(
                        files + image.fileName(), image.image().bytes().copy()));
    }
}
