package org.gongkai.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is in a file.
 *
 * @param sha256 64 small hexadecimal digits
 * @param size in bytes
 */
record Content(String sha256, long size) {
    Content {
        if (!sha256.matches("[0-9a-f]{64}") || size < 0) {
            throw new IllegalArgumentException("no content: " + sha256);
        }
    }

    static Content of(byte[] bytes) {
        return new Content(hash(bytes), bytes.length);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
