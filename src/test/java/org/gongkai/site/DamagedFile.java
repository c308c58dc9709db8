package org.gongkai.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files at random, by seed: bytes, length, tags, and the parts within an archive. */
record DamagedFile(Random random) {
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");

    /** Any file, seen as bytes. */
    byte[] bytes(byte[] file) {
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

    /** A text with tags. */
    byte[] tags(byte[] markup) {
        String text = new String(markup, StandardCharsets.UTF_8);
        List<MatchResult> tags = TAG.matcher(text).results().toList();
        if (tags.isEmpty() || random.nextInt(3) == 0) {
            return bytes(markup);
        }
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            MatchResult one = tags.get(random.nextInt(tags.size()));
            MatchResult other = tags.get(random.nextInt(tags.size()));
            int end = Math.min(one.end(), damaged.length());
            int start = Math.min(one.start(), end);
            damaged.replace(start, end, random.nextBoolean() ? "" : other.group());
        }
        return damaged.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An archive, whose parts are damaged before they are joined again. */
    byte[] archive(byte[] zip) {
        if (random.nextInt(4) == 0) {
            return bytes(zip);
        }
        Map<String, byte[]> parts = parts(zip);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            String name = random.nextBoolean() ? "word/document.xml" : names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> parts.remove(name);
                case 1 -> {
                    byte[] mine = parts.getOrDefault(name, new byte[0]);
                    parts.put(name, parts.getOrDefault(other, new byte[0]));
                    parts.put(other, mine);
                }
                default -> parts.computeIfPresent(name, (any, part) -> part.length == 0 ? part : tags(part));
            }
        }
        return joined(parts);
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
