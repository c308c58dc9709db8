package org.gongkai.site;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * How a page looks at 80 dots per inch, in sixteen greys.
 *
 * @param greys from 0 for black to 15, line by line
 */
record PagePicture(int width, int height, int[] greys) {
    private static final float DOTS_PER_INCH = 80;
    private static final int STEP = 17;
    private static final IndexColorModel SIXTEEN_GREYS = palette();

    /** Rasterisers round the edges of characters otherwise, by a few greys; a character that moves goes from black to white. */
    private static final int SAME = 5;

    static List<PagePicture> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PagePicture> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(of(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PagePicture of(BufferedImage image) {
        boolean isIndexed = image.getColorModel() instanceof IndexColorModel;
        int[] greys = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
        if (!isIndexed) {
            java.util.Arrays.setAll(greys, i -> Math.round(greys[i] / (float) STEP));
        }
        return new PagePicture(image.getWidth(), image.getHeight(), greys);
    }

    static PagePicture read(Path file) throws IOException {
        return of(ImageIO.read(file.toFile()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, SIXTEEN_GREYS);
        image.getRaster().setSamples(0, 0, width, height, 0, greys);
        ImageIO.write(image, "png", file.toFile());
    }

    /** How many pixels differ from another picture by more than rounding; all of them if the sizes differ. */
    long differences(PagePicture other) {
        return width != other.width || height != other.height
                ? greys.length
                : IntStream.range(0, greys.length)
                        .filter(i -> Math.abs(greys[i] - other.greys[i]) > SAME)
                        .count();
    }

    /** This picture pale, with the pixels black that differ from another one of the same size. */
    PagePicture difference(PagePicture other) {
        int[] marked = IntStream.range(0, greys.length)
                .map(i -> i < other.greys.length && Math.abs(greys[i] - other.greys[i]) <= SAME ? 10 + greys[i] / 3 : 0)
                .toArray();
        return new PagePicture(width, height, marked);
    }

    private static IndexColorModel palette() {
        byte[] levels = new byte[16];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (i * STEP);
        }
        return new IndexColorModel(4, levels.length, levels, levels, levels);
    }
}
