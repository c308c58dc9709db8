package org.gongkai.render.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;

/**
 * What ofdrw finds in a file.
 *
 * <p>The pages are painted here: ofdrw's own painting needs iText, which we do not take for its licence. Fonts are read by Java's font
 * engine, so a subset that has lost a table shows.
 */
final class OfdFile implements AutoCloseable {
    /** In a point. */
    private static final double MILLIMETRES = 25.4 / 72;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final OFDReader reader;
    private final Map<String, Font> fonts = new HashMap<>();

    OfdFile(byte[] bytes) throws IOException {
        reader = new OFDReader(new ByteArrayInputStream(bytes));
    }

    OFDReader reader() {
        return reader;
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a kind of layer, all pages one after the other. */
    String text(Type type) {
        return reader.getPageList().stream()
                .map(page -> text(page.getIndex() - 1, type))
                .collect(Collectors.joining());
    }

    /** The text of a kind of layer on a page, from 0. */
    String text(int page, Type type) {
        return texts(page, type)
                .flatMap(text -> text.getTextCodes().stream())
                .map(TextCode::getContent)
                .collect(Collectors.joining());
    }

    /**
     * A character where its baseline begins, in points from the top left corner of the page.
     *
     * @param size in points
     */
    record Placed(String text, double x, double y, double size) {}

    /** The characters of the body of a page, in the order of the file. */
    List<Placed> characters(int page) {
        List<Placed> placed = new ArrayList<>();
        texts(page, Type.Body)
                .forEach(text -> text.getTextCodes().forEach(code -> {
                    double x = text.getBoundary().getTopLeftX() + code.getX();
                    double y = text.getBoundary().getTopLeftY() + code.getY();
                    int[] characters = code.getContent().codePoints().toArray();
                    List<Double> deltas = deltas(code);
                    for (int i = 0; i < characters.length; i++) {
                        placed.add(new Placed(
                                Character.toString(characters[i]),
                                x / MILLIMETRES,
                                y / MILLIMETRES,
                                text.getSize() / MILLIMETRES));
                        x += i + 1 < characters.length ? deltas.get(i) : 0;
                    }
                }));
        return placed;
    }

    /** One fewer than there are characters; read here, as ofdrw makes up what is missing. */
    private static List<Double> deltas(TextCode code) {
        List<String> words =
                code.getDeltaX() == null ? List.of() : code.getDeltaX().getArray();
        List<Double> deltas = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isRepeated = words.get(i).equals("g");
            int count = isRepeated ? Integer.parseInt(words.get(i + 1)) : 1;
            i += isRepeated ? 2 : 0;
            deltas.addAll(Collections.nCopies(count, Double.valueOf(words.get(i))));
        }
        if (deltas.size() != code.getContent().codePoints().count() - 1) {
            throw new AssertionError(deltas.size() + " distances in " + code.getContent());
        }
        return deltas;
    }

    Stream<TextObject> texts(int page, Type type) {
        return layers(page)
                .filter(layer -> layer.getType() == type)
                .flatMap(layer -> layer.getPageBlocks().stream())
                .filter(TextObject.class::isInstance)
                .map(TextObject.class::cast);
    }

    private Stream<CT_Layer> layers(int page) {
        return reader.getPageInfo(page + 1).getAllLayer().stream();
    }

    /** A page, from 0, as it looks. */
    BufferedImage paint(int page, double dpi) {
        double scale = dpi / 25.4;
        ST_Box size = reader.getPageInfo(page + 1).getSize();
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.getWidth() * scale),
                (int) Math.round(size.getHeight() * scale),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        // Background, body, foreground: in that order they stand in our files.
        layers(page).flatMap(layer -> layer.getPageBlocks().stream()).forEach(object -> {
            Graphics2D place = (Graphics2D) graphics.create();
            if (object instanceof CT_GraphicUnit<?> unit) {
                moveTo(unit, place);
            }
            if (object instanceof TextObject text) {
                paint(text, place);
            } else if (object instanceof PathObject path) {
                paint(path, place);
            } else if (object instanceof ImageObject picture) {
                paint(picture, place);
            }
            place.dispose();
        });
        return image;
    }

    /** To the object's own coordinates. What sticks out of its box is cut off, as some readers do. */
    private static void moveTo(CT_GraphicUnit<?> unit, Graphics2D place) {
        ST_Box box = unit.getBoundary();
        place.translate(box.getTopLeftX(), box.getTopLeftY());
        place.clip(new java.awt.geom.Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight()));
        ST_Array matrix = unit.getCTM();
        if (matrix != null) {
            place.transform(new AffineTransform(Arrays.stream(matrix.toDouble())
                    .mapToDouble(Double::doubleValue)
                    .toArray()));
        }
        place.setColor(Color.BLACK);
    }

    private void paint(TextObject text, Graphics2D place) {
        if (text.getFillColor() != null) {
            int grey = text.getFillColor().getValue().toDouble()[0].intValue();
            place.setColor(new Color(grey, grey, grey));
        }
        Font font = font(text.getFont().toString()).deriveFont(text.getSize().floatValue());
        for (TextCode code : text.getTextCodes()) {
            int[] characters = code.getContent().codePoints().toArray();
            List<Double> deltas = deltas(code);
            double x = code.getX();
            for (int i = 0; i < characters.length; i++) {
                GlyphVector glyph = text.getCGTransforms().isEmpty()
                        ? font.createGlyphVector(EXACT, Character.toString(characters[i]))
                        : font.createGlyphVector(EXACT, new int[] {
                            text.getCGTransforms().get(0).getGlyphs().toInt()[i]
                        });
                place.fill(glyph.getOutline((float) x, code.getY().floatValue()));
                x += i + 1 < characters.length ? deltas.get(i) : 0;
            }
        }
    }

    /** A font of the file, and of nowhere else. */
    Font font(String id) {
        return fonts.computeIfAbsent(id, key -> {
            try {
                return Font.createFont(
                        Font.TRUETYPE_FONT,
                        reader.getResourceLocator()
                                .getFile(reader.getResMgt().getFont(key).getFontFile())
                                .toFile());
            } catch (FontFormatException e) {
                throw new AssertionError("font " + key, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void paint(PathObject path, Graphics2D place) {
        place.setStroke(
                new BasicStroke(path.getLineWidth().floatValue(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Path2D lines = new Path2D.Double();
        String[] words = path.getAbbreviatedData().split(" ");
        for (int i = 0; i < words.length; i += 3) {
            double x = Double.parseDouble(words[i + 1]);
            double y = Double.parseDouble(words[i + 2]);
            if (words[i].equals("M")) {
                lines.moveTo(x, y);
            } else {
                lines.lineTo(x, y);
            }
        }
        place.draw(lines);
    }

    private void paint(ImageObject object, Graphics2D place) {
        try {
            BufferedImage picture = reader.getResMgt().getImage(object);
            place.drawImage(
                    picture,
                    AffineTransform.getScaleInstance(1.0 / picture.getWidth(), 1.0 / picture.getHeight()),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
