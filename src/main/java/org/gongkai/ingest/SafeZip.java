package org.gongkai.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses archives that unpack to far more than they are, before a library opens them. */
final class SafeZip {
    private static final int ENTRIES = 2_000;
    private static final long BYTES = 200L << 20;

    private SafeZip() {}

    /**
     * Looks at every entry of an archive.
     *
     * @throws IngestException when it is no archive, has an entry outside itself, or is too large unpacked
     */
    static void require(byte[] file) {
        long bytes = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
                    throw refused("IMPORT-READ", "里面有指向文件之外的条目“" + entry.getName() + "”");
                }
                if (++entries > ENTRIES) {
                    throw refused("IMPORT-SIZE", "里面的条目超过 " + ENTRIES + " 个");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > BYTES) {
                        throw refused("IMPORT-SIZE", "解开后超过 " + (BYTES >> 20) + " MB");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("IMPORT-READ", "压缩包损坏");
        }
        if (entries == 0) {
            throw refused("IMPORT-READ", "不是压缩包");
        }
    }

    private static IngestException refused(String code, String why) {
        return new IngestException(code, "这份文件不能打开：" + why + "。", "用 Word 或 WPS 打开，另存为 DOCX 后再试。");
    }
}
