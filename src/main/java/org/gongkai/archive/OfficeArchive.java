package org.gongkai.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.archive.ArchiveFault.Why;

/** A zip archive of XML (DOCX, XLSX) that anybody may have made: refused when it is broken, reaches outside itself or unpacks to too much. */
public final class OfficeArchive {
    private final Limits limits;
    private int parts;
    private long bytes;
    private long xml;

    private OfficeArchive(Limits limits) {
        this.limits = limits;
    }

    /**
     * How much an archive may hold.
     *
     * @param parts how many
     * @param bytes unpacked
     * @param xml bytes of these that are not pictures: read into objects they take many times as much
     */
    public record Limits(int parts, int bytes, int xml) {}

    /**
     * Looks an archive through.
     *
     * @param part gets every part's name and bytes, in order
     * @throws ArchiveFault when it must not be opened
     */
    public static void read(byte[] file, Limits limits, BiConsumer<String, byte[]> part) {
        OfficeArchive archive = new OfficeArchive(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part.accept(entry.getName(), archive.part(entry.getName(), zip));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveFault(Why.DAMAGED, "", "压缩包损坏");
        }
        if (archive.parts == 0) {
            throw new ArchiveFault(Why.DAMAGED, "", "不是压缩包");
        }
    }

    private byte[] part(String written, ZipInputStream zip) throws IOException {
        String name = written.replace('\\', '/').toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new ArchiveFault(Why.OUTSIDE, written, "里面有指向文件之外的条目“" + written + "”");
        }
        if (++parts > limits.parts) {
            throw new ArchiveFault(Why.LARGE, written, "里面的条目超过 " + limits.parts + " 个");
        }
        boolean picture = name.contains("/media/");
        long room = Math.min(limits.bytes - bytes, picture ? Integer.MAX_VALUE : limits.xml - xml);
        byte[] content = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE));
        if (content.length > room) {
            throw new ArchiveFault(Why.LARGE, written, "解开后太大");
        }
        bytes += content.length;
        xml += picture ? 0 : content.length;
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            XmlPart.check(written, content, name.endsWith(".rels"));
        }
        return content;
    }
}
