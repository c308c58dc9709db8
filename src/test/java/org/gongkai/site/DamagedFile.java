package org.gongkai.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as bytes and as characters, by seed; takes archives apart and joins them again. */
record DamagedFile(Random random) {
    /** Any file, seen as bytes. */
    byte[] bytes(byte[] file) {
        if (file.length == 0) {
            return file;
        }
        byte[] damaged = file.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            case 1 -> flip(damaged, 1 + random.nextInt(3));
            case 2 -> flip(damaged, 1 + random.nextInt(200));
            default -> {
                int from = random.nextInt(damaged.length);
                int length = random.nextInt(Math.min(5_000, damaged.length - from));
                int to = random.nextInt(damaged.length - length);
                System.arraycopy(file, from, damaged, to, length);
            }
        }
        return damaged;
    }

    private void flip(byte[] bytes, int times) {
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
    }

    /** A text that stays one: its lines and words come out of order, some more than once. */
    byte[] characters(byte[] file) {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(text.length());
            String piece = text.substring(from, Math.min(text.length(), from + random.nextInt(200)));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, from + piece.length());
                case 1 -> text.insert(random.nextInt(text.length()), piece);
                default -> text.setCharAt(from, (char) (' ' + random.nextInt(0xFFF)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] joined(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
