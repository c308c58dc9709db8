package org.gongkai.render.docx;

import java.nio.charset.StandardCharsets;
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
    static Member deflated(String name, String part, int level) {
        byte[] content = part.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            // Deflate never grows its input by more than this.
            byte[] buffer = new byte[content.length + content.length / 1000 + 64];
            int length = deflater.deflate(buffer);
            return new Member(name, true, crc(content), content.length, Arrays.copyOf(buffer, length));
        } finally {
            deflater.end();
        }
    }

    /** A member that is compressed by nature, such as a picture. */
    static Member stored(String name, byte[] content) {
        return new Member(name, false, crc(content), content.length, content);
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
