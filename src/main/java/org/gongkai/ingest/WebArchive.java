package org.gongkai.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page saved with its pictures in one file (.mht): MIME, multipart/related. */
final class WebArchive {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\r\n;]{1,200})");
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");
    private static final int MOST_PARTS = 1_000;

    private WebArchive() {}

    /** @param headers by name in lower case */
    private record Part(Map<String, String> headers, byte[] content) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Reads an archive's page. */
    static Published read(byte[] file, Pictures pictures) {
        List<Part> parts = parts(new String(file, StandardCharsets.ISO_8859_1));
        Part page = parts.stream()
                .filter(part ->
                        part.header("content-type").toLowerCase(Locale.ROOT).startsWith("text/html"))
                .findFirst()
                .orElseThrow(() -> new IngestException("IMPORT-READ", "这份网页存档里没有网页。", "重新保存网页，或改用 DOCX 或 PDF。"));
        Map<String, byte[]> beside = new HashMap<>();
        for (Part part : parts) {
            String id = part.header("content-id").replaceAll("[<>]", "");
            beside.put("cid:" + id, part.content());
            beside.put(part.header("content-location"), part.content());
        }
        return HtmlScanner.read(page.content(), pictures, beside);
    }

    private static List<Part> parts(String archive) {
        Matcher boundary = BOUNDARY.matcher(archive);
        if (!boundary.find()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        String[] pieces = archive.split(Pattern.quote("--" + boundary.group(1)), MOST_PARTS);
        for (int i = 1; i < pieces.length; i++) {
            String[] halves = pieces[i].strip().split("\r?\n\r?\n", 2);
            if (halves.length == 2) {
                Map<String, String> headers = headers(halves[0]);
                parts.add(new Part(headers, content(halves[1], headers.get("content-transfer-encoding"))));
            }
        }
        return parts;
    }

    private static Map<String, String> headers(String written) {
        Map<String, String> headers = new HashMap<>();
        FOLD.matcher(written).replaceAll(" ").lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return headers;
    }

    private static byte[] content(String written, String encoding) {
        String how = encoding == null ? "" : encoding.toLowerCase(Locale.ROOT);
        if (how.equals("base64")) {
            try {
                return Base64.getMimeDecoder().decode(written);
            } catch (IllegalArgumentException e) {
                return new byte[0];
            }
        }
        return how.equals("quoted-printable") ? unquoted(written) : written.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length());
        String text = written.replaceAll("=[ \t]*\r?\n", "");
        for (int i = 0; i < text.length(); i++) {
            int high = i + 2 < text.length() && text.charAt(i) == '=' ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low < 0) {
                bytes.write(text.charAt(i));
            } else {
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
        return bytes.toByteArray();
    }
}
