package org.gongkai.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Sums up content: two that are equal were made of the same pieces in the same order. The first 128 bits of a SHA-256. */
final class Fingerprint {
    private static final int BYTES = 16;

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

    /** Adds a piece; its length goes first, so that pieces cannot run into one another. */
    Fingerprint add(byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
        digest.update(piece);
        return this;
    }

    Fingerprint add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** 22 characters that may stand in a file name; ends the summing up. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }
}
