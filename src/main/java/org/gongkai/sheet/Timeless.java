package org.gongkai.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same archive without the time at which it was made. */
final class Timeless {
    /** The second time that an archive can name: with the first, Java writes another, which depends on the time zone. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private Timeless() {}

    static byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream timeless = new ByteArrayOutputStream(archive.length);
        copy(new ByteArrayInputStream(archive), timeless);
        return timeless.toByteArray();
    }

    /** Copies an archive entry by entry; neither stream is closed. */
    static void copy(InputStream archive, OutputStream timeless) throws IOException {
        ZipInputStream from = new ZipInputStream(archive);
        ZipOutputStream to = new ZipOutputStream(timeless);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry copied = new ZipEntry(entry.getName());
            copied.setTimeLocal(FIRST);
            to.putNextEntry(copied);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
    }
}
