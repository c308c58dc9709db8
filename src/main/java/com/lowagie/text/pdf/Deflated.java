package com.lowagie.text.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
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

    /** Deflates bytes, filled up with zeros to a multiple of four. */
    static Deflated of(byte[] plain, int level) {
        Deflater deflater = new Deflater(level, true);
        try {
            return of(plain, deflater);
        } finally {
            deflater.end();
        }
    }

    /** As {@link #of(byte[], int)}, with a fresh raw deflater that is fresh again afterwards: making one takes longer than a glyph does. */
    static Deflated of(byte[] plain, Deflater deflater) {
        byte[] padded = Arrays.copyOf(plain, (plain.length + 3) & ~3);
        Adler32 adler = new Adler32();
        adler.update(padded);
        return new Deflated(deflate(padded, deflater), padded.length, adler.getValue(), checksum(padded));
    }

    private static byte[] deflate(byte[] plain, Deflater deflater) {
        if (plain.length == 0) {
            return plain;
        }
        deflater.setInput(plain);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        byte[] buffer = new byte[Math.max(64, plain.length + 16)];
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            deflated.write(buffer, 0, count);
        } while (count == buffer.length);
        deflater.reset();
        return deflated.toByteArray();
    }

    static int checksum(byte[] plain) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(plain, (plain.length + 3) & ~3));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    /** Pieces in a row; knows length and sums of the whole. */
    static final class Chain {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int length;
        private long adler = 1;
        private int checksum;

        void add(Deflated next) {
            append(next.bytes, next.length, next.adler, next.checksum);
        }

        void add(Chain next) {
            append(next.bytes.toByteArray(), next.length, next.adler, next.checksum);
        }

        private void append(byte[] next, int nextLength, long nextAdler, int nextChecksum) {
            bytes.writeBytes(next);
            adler = combine(adler, nextAdler, nextLength);
            length += nextLength;
            checksum += nextChecksum;
        }

        int length() {
            return length;
        }

        int checksum() {
            return checksum;
        }

        /** The whole as a zlib stream: header, pieces, an empty last block, Adler-32. */
        byte[] zlib() {
            ByteBuffer zlib = ByteBuffer.allocate(2 + bytes.size() + 2 + 4);
            zlib.putShort((short) 0x78DA)
                    .put(bytes.toByteArray())
                    .putShort((short) 0x0300)
                    .putInt((int) adler);
            return zlib.array();
        }

        /** The Adler-32 of two byte strings one after the other, from those of each. */
        private static long combine(long first, long second, int secondLength) {
            long a = first & 0xFFFF;
            long low = (a + (second & 0xFFFF) + ADLER_BASE - 1) % ADLER_BASE;
            long high =
                    ((first >>> 16) + (second >>> 16) + secondLength % ADLER_BASE * (a + ADLER_BASE - 1)) % ADLER_BASE;
            return high << 16 | low;
        }
    }
}
