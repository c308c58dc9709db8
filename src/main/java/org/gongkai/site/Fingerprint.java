package org.gongkai.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Sums up content: two that are equal were made of the same pieces in the same order. The first 128 bits of a SHA-256. */
final class Fingerprint {
    private static final int BYTES = 16;
    private static final int ROOM = 1 << 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Of one piece of content. */
    static String of(byte[] content) {
        return new Fingerprint().add(content).text();
    }

    /** Of one file's content. */
    static String of(Path file) {
        return new Fingerprint().add(file).text();
    }

    /** Adds a piece; its length goes first, so that pieces cannot run into one another. */
    Fingerprint add(byte[] piece) {
        digest.update(length(piece.length));
        digest.update(piece);
        return this;
    }

    /** Adds what a file holds, as if it were held at once. */
    Fingerprint add(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            digest.update(length((int) Files.size(file)));
            byte[] room = new byte[ROOM];
            for (int count = in.read(room); count >= 0; count = in.read(room)) {
                digest.update(room, 0, count);
            }
            return this;
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
    }

    Fingerprint add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** 22 characters that may stand in a file name; ends the summing up. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }
}
