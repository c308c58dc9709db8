package org.gongkai.render.docx;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A file of an archive, compressed once and copied into any number of them.
 *
 * @param name ASCII, with {@code /}
 * @param size uncompressed
 */
record Member(String name, boolean deflated, long crc, int size, byte[] data) {
    /** For parts that are deflated once per process. */
    static final int BEST = Deflater.BEST_COMPRESSION;

    /** For parts of one report: a third of the default level's time for 1 KB more. */
    static final int FAST = Deflater.BEST_SPEED;

    /** A part to be compressed. */
    static Member deflated(String name, Utf8 part, int level) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(part.bytes(), 0, part.length());
            deflater.finish();
            // Deflate never grows its input by more than this.
            byte[] buffer = new byte[part.length() + part.length() / 1000 + 64];
            int length = deflater.deflate(buffer);
            long crc = crc(part.bytes(), part.length());
            return new Member(name, true, crc, part.length(), Arrays.copyOf(buffer, length));
        } finally {
            deflater.end();
        }
    }

    /** A member that is compressed by nature, such as a picture. */
    static Member stored(String name, byte[] content) {
        return new Member(name, false, crc(content, content.length), content.length, content);
    }

    private static long crc(byte[] content, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        return crc.getValue();
    }
}
