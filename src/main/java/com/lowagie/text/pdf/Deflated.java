package com.lowagie.text.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * A piece of a deflate stream that ends at a byte boundary and refers to nothing before it.
 *
 * @param length inflated, a multiple of four
 * @param adler the Adler-32 of the inflated bytes
 * @param checksum the sum of the inflated bytes as big-endian 32-bit numbers, as the tables of a font have it
 */
record Deflated(byte[] bytes, int length, long adler, int checksum) {
    private static final long ADLER_BASE = 65521;
    private static final int LONGEST_STORED = 0xFFFF;
    private static final short HEADER = 0x78DA;
    private static final short EMPTY_LAST_BLOCK = 0x0300;

    /**
     * Deflates bytes, filled up with zeros to a multiple of four.
     *
     * @param deflater raw and fresh; fresh again afterwards
     */
    static Deflated of(byte[] plain, Deflater deflater) {
        byte[] padded = padded(plain);
        if (padded.length == 0) {
            return piece(padded, padded);
        }
        deflater.setInput(padded);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        byte[] buffer = new byte[Math.max(64, padded.length + 16)];
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            deflated.write(buffer, 0, count);
        } while (count == buffer.length);
        deflater.reset();
        return piece(deflated.toByteArray(), padded);
    }

    /** Takes bytes as they are, filled up with zeros to a multiple of four: what is short and differs every time is not worth deflating. */
    static Deflated stored(byte[] plain) {
        byte[] padded = padded(plain);
        int blocks = (padded.length + LONGEST_STORED - 1) / LONGEST_STORED;
        ByteBuffer stored = ByteBuffer.allocate(padded.length + 5 * blocks).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < padded.length; from += LONGEST_STORED) {
            int length = Math.min(LONGEST_STORED, padded.length - from);
            stored.put((byte) 0)
                    .putShort((short) length)
                    .putShort((short) ~length)
                    .put(padded, from, length);
        }
        return piece(stored.array(), padded);
    }

    private static byte[] padded(byte[] plain) {
        return plain.length % 4 == 0 ? plain : Arrays.copyOf(plain, (plain.length + 3) & ~3);
    }

    private static Deflated piece(byte[] bytes, byte[] plain) {
        Adler32 adler = new Adler32();
        adler.update(plain);
        return new Deflated(bytes, plain.length, adler.getValue(), checksum(plain, 0, plain.length));
    }

    /** The sum of a range of bytes, which begins at a multiple of four, as big-endian 32-bit numbers; zeros follow the last. */
    static int checksum(byte[] plain, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += (plain[i] & 0xFF) << 24 - 8 * (i - from & 3);
        }
        return sum;
    }

    /** Pieces in a row as a zlib stream: header, pieces, an empty last block, Adler-32. */
    static byte[] zlib(Deflated first, List<Deflated> pieces) {
        int size = first.bytes.length;
        long adler = first.adler;
        for (Deflated piece : pieces) {
            size += piece.bytes.length;
            adler = combine(adler, piece.adler, piece.length);
        }
        ByteBuffer zlib = ByteBuffer.allocate(2 + size + 2 + 4).putShort(HEADER).put(first.bytes);
        for (Deflated piece : pieces) {
            zlib.put(piece.bytes);
        }
        return zlib.putShort(EMPTY_LAST_BLOCK).putInt((int) adler).array();
    }

    /** The Adler-32 of two byte strings one after the other, from those of each. */
    private static long combine(long first, long second, int secondLength) {
        long a = first & 0xFFFF;
        long low = (a + (second & 0xFFFF) + ADLER_BASE - 1) % ADLER_BASE;
        long high = ((first >>> 16) + (second >>> 16) + secondLength % ADLER_BASE * (a + ADLER_BASE - 1)) % ADLER_BASE;
        return high << 16 | low;
    }
}
