package org.gongkai.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages PDF files whose objects are plain text, by seed: their bytes, or their objects and what these say, with right offsets again. */
record DamagedPdf(Random random) {
    private static final Pattern OBJECT = Pattern.compile("(?m)^(\\d+) 0 obj\\b");
    private static final Pattern TOKEN = Pattern.compile(
            "\\d+ 0 R|/[A-Za-z0-9]+|<[0-9A-Fa-f]{2,}>|[-+]?\\d+(?:\\.\\d+)?|\\b(?:Tj|TJ|Tf|Tm|Td|BDC|EMC|BT|ET|cm|re|Do|q|Q)\\b");
    private static final List<String> TOKENS = List.of(
            "0",
            "-1",
            "99999999999",
            "1e308",
            "null",
            "true",
            "/Catalog",
            "/FlateDecode",
            "/JBIG2Decode",
            "/DCTDecode",
            "/Kids",
            "/Parent",
            "1 0 R",
            "3 0 R",
            "99999 0 R",
            "<</F (/etc/passwd)>>",
            "<</FS /URL /F (http://127.0.0.1:9/x)>>",
            "[",
            "]",
            "<<",
            ">>",
            "(",
            "endstream",
            "endobj",
            "BT",
            "EMC");

    byte[] damaged(byte[] file) {
        if (random.nextInt(6) == 0) {
            return new DamagedFile(random).bytes(file);
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<MatchResult> starts = OBJECT.matcher(text).results().toList();
        int xref = text.lastIndexOf("xref\n0");
        if (starts.isEmpty() || xref < 0) {
            return file;
        }
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            objects.add(text.substring(
                    starts.get(i).start(),
                    i + 1 < starts.size() ? starts.get(i + 1).start() : xref));
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            change(objects);
        }
        String body = text.substring(0, starts.get(0).start()) + String.join("", objects);
        String trailer = text.substring(Math.max(xref, text.lastIndexOf("trailer")));
        return (random.nextInt(4) == 0 ? body + text.substring(xref) : finished(body, trailer))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void change(List<String> objects) {
        int at = random.nextInt(objects.size());
        int other = random.nextInt(objects.size());
        switch (random.nextInt(8)) {
            case 0 -> objects.set(at, "");
            case 1 -> objects.set(at, numbered(objects.get(other), objects.get(at)));
            case 2 -> objects.add(other, objects.get(at));
            default -> {
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    objects.set(at, token(objects.get(at)));
                }
            }
        }
    }

    /** An object's content under the number of another one. */
    private static String numbered(String content, String number) {
        Matcher digits = Pattern.compile("^\\d+").matcher(number);
        return digits.find() ? content.replaceFirst("^\\d+", digits.group()) : content;
    }

    private String token(String object) {
        List<MatchResult> tokens = TOKEN.matcher(object).results().toList();
        if (tokens.isEmpty()) {
            return object;
        }
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        String by = random.nextBoolean() ? other.group() : TOKENS.get(random.nextInt(TOKENS.size()));
        return object.substring(0, one.start()) + by + object.substring(one.end());
    }

    /** A file with a table of where its objects stand. */
    private static String finished(String body, String trailer) {
        TreeMap<Integer, Integer> offsets = new TreeMap<>();
        OBJECT.matcher(body).results().forEach(found -> {
            if (found.group(1).length() < 7) {
                offsets.put(Integer.parseInt(found.group(1)), found.start());
            }
        });
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) ->
                table.append(number).append(" 1\n").append(String.format("%010d 00000 n \n", offset)));
        return body + table + trailer.replaceFirst("startxref\\s+\\d+", "startxref\n" + body.length());
    }
}
