package org.gongkai.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.ingest.IngestException;

/**
 * Opens workbooks that anybody may have made.
 *
 * <p>The archive is looked through first, so that what is opened is small; POI itself knows no DTD, follows no link and computes nothing
 * here.
 */
final class SafeWorkbook {
    private static final int MOST_ENTRIES = 500;
    /** Unpacked, with pictures. */
    private static final int MOST_BYTES = 64 << 20;
    /** Unpacked XML, which takes many times as much once it is read; a filled form has a twentieth of it. */
    private static final int MOST_XML = 4 << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String REMEDY = "用 Excel 或 WPS 打开，另存为 .xlsx 后再试。";

    private SafeWorkbook() {}

    /** Whether a file is a workbook, whatever its name. */
    static boolean is(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry(), entries++) {
                if (entry.getName().equals(CONTENT_TYPES)) {
                    return new String(zip.readNBytes(MOST_XML), StandardCharsets.UTF_8).contains("spreadsheetml");
                }
                if (zip.skip(MOST_BYTES) == MOST_BYTES) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }

    /**
     * The workbook of a file.
     *
     * @throws IngestException when it is none, or too large unpacked
     */
    static XSSFWorkbook open(byte[] file) {
        screen(file);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException e) {
            // Whatever POI throws at a broken file, and it throws many things, the file is what is wrong.
            throw refused("文件损坏");
        }
    }

    private static void screen(byte[] file) {
        int entries = 0;
        long bytes = 0;
        long xml = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
                    throw refused("里面有指向文件之外的条目“" + entry.getName() + "”");
                }
                if (++entries > MOST_ENTRIES) {
                    throw refused("里面的条目超过 " + MOST_ENTRIES + " 个");
                }
                boolean picture = name.startsWith("xl/media/");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    xml += picture ? 0 : read;
                    if (bytes > MOST_BYTES || xml > MOST_XML) {
                        throw refused("解开后太大");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("压缩包损坏");
        }
    }

    private static IngestException refused(String why) {
        return new IngestException("IMPORT-READ", "这份表格不能打开：" + why + "。", REMEDY);
    }
}
