package org.gongkai.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gongkai.document.Picture;

/** The pictures of one published report: gives them names of their own and keeps their bytes. */
final class Pictures {
    private static final String UNTOLD = "图片";
    private static final long MOST_PIXELS = 40_000_000;

    private final String prefix;
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private int count;

    /** @param prefix what every name begins with */
    Pictures(String prefix) {
        this.prefix = prefix;
    }

    /** A picture whose bytes are known; a format other than PNG and JPEG becomes PNG. */
    Picture add(byte[] file, String told) {
        if (isJpeg(file)) {
            return keep(file, ".jpg", told);
        }
        return isPng(file)
                ? keep(file, ".png", told)
                : asPng(file).map(png -> keep(png, ".png", told)).orElseGet(() -> missing(told));
    }

    /** A picture as its points. */
    Picture add(BufferedImage points, String told) {
        return png(points).map(png -> keep(png, ".png", told)).orElseGet(() -> missing(told));
    }

    /** A picture whose bytes are elsewhere. */
    Picture missing(String told) {
        return picture(prefix + ++count + ".png", told);
    }

    /** The bytes of the pictures that have some, by name. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    private Picture keep(byte[] file, String ending, String told) {
        String name = prefix + ++count + ending;
        bytes.put(name, file);
        return picture(name, told);
    }

    private static Picture picture(String name, String told) {
        String type = name.endsWith(".jpg") ? "image/jpeg" : "image/png";
        String alternative = told == null || told.isBlank() ? UNTOLD : told.strip();
        return new Picture(new Picture.Image(name, type, 0, 0, () -> new byte[0]), alternative);
    }

    private static boolean isPng(byte[] file) {
        return file.length > 4 && (file[0] & 0xFF) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 4 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
    }

    private static Optional<byte[]> asPng(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS ? Optional.empty() : png(reader.read(0));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> png(BufferedImage points) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            return ImageIO.write(points, "png", png) ? Optional.of(png.toByteArray()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
