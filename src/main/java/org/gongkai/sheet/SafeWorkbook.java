package org.gongkai.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.archive.ArchiveFault;
import org.gongkai.archive.OfficeArchive;
import org.gongkai.archive.OfficeArchive.Limits;
import org.gongkai.ingest.IngestException;

/**
 * Opens workbooks that anybody may have made.
 *
 * <p>The archive is looked through first, so that what is opened is small; POI itself knows no DTD, follows no link and computes nothing
 * here.
 */
final class SafeWorkbook {
    /** A filled form has a twentieth of the XML. */
    private static final Limits LIMITS = new Limits(500, 64 << 20, 4 << 20);

    /** POI takes the square of their length in time. */
    private static final int MOST_PROPERTIES = 64 << 10;

    /** POI takes twice the time for every level. */
    private static final int DEEPEST_PROPERTIES = 8;

    private static final Pattern TAG = Pattern.compile("<(/?)[^<>?!/][^<>]*+>");

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String REMEDY = "用 Excel 或 WPS 打开，另存为 .xlsx 后再试。";

    private SafeWorkbook() {}

    /** Whether a file is a workbook, whatever its name. */
    static boolean is(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < LIMITS.parts();
                    entry = zip.getNextEntry(), entries++) {
                if (entry.getName().equals(CONTENT_TYPES)) {
                    return new String(zip.readNBytes(LIMITS.xml()), StandardCharsets.UTF_8).contains("spreadsheetml");
                }
                if (zip.skip(LIMITS.bytes()) == LIMITS.bytes()) {
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
        try {
            OfficeArchive.read(file, LIMITS, (name, content) -> {
                if (name.startsWith("docProps/") && content.length > MOST_PROPERTIES) {
                    throw refused("解开后太大");
                }
                if (name.startsWith("docProps/") && depth(content) > DEEPEST_PROPERTIES) {
                    throw refused("文件属性有问题");
                }
            });
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IngestException e) {
            throw e;
        } catch (ArchiveFault e) {
            throw refused(e.getMessage());
        } catch (IOException | RuntimeException e) {
            // Whatever POI throws at a broken file, and it throws many things, the file is what is wrong.
            throw refused("文件损坏");
        }
    }

    /** How deep the elements of a part are nested, at most. */
    private static int depth(byte[] xml) {
        int depth = 0;
        int deepest = 0;
        Matcher tag = TAG.matcher(new String(xml, StandardCharsets.UTF_8));
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                depth--;
            } else if (!tag.group().endsWith("/>")) {
                deepest = Math.max(deepest, ++depth);
            }
        }
        return deepest;
    }

    private static IngestException refused(String why) {
        return new IngestException("IMPORT-READ", "这份表格不能打开：" + why + "。", REMEDY);
    }
}
