package org.gongkai.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.archive.ArchiveFault;
import org.gongkai.archive.OfficeArchive;
import org.gongkai.archive.OfficeArchive.Limits;

/** The files inside a DOCX from outside; macros are refused. */
final class ReferenceFiles {
    private static final Limits LIMITS = new Limits(2_000, 64 << 20, 64 << 20);

    private final Map<String, byte[]> files = new HashMap<>();

    private ReferenceFiles() {}

    /** Throws {@link ReferenceFault} if this is no DOCX or one that we do not want. */
    static ReferenceFiles of(byte[] docx) {
        ReferenceFiles read = new ReferenceFiles();
        try {
            OfficeArchive.read(docx, LIMITS, (name, content) -> {
                if (name.endsWith("vbaProject.bin")) {
                    throw new ReferenceFault("里面有宏。请另存为不带宏的“.docx”。");
                }
                read.files.put(name, content);
            });
        } catch (ArchiveFault e) {
            throw refused(e);
        }
        if (!read.files.containsKey("[Content_Types].xml")) {
            throw notOne(null);
        }
        return read;
    }

    private static ReferenceFault refused(ArchiveFault fault) {
        return switch (fault.why()) {
            case LARGE -> new ReferenceFault("解压后太大。请只留样式、页眉和页脚，正文可以删去。", fault);
            case DOCUMENT_TYPE ->
                new ReferenceFault("其中的 " + fault.part() + " 含有 DOCTYPE，不是 Word 或 WPS 写的。请用它们重新保存。", fault);
            case XML -> new ReferenceFault("其中的 " + fault.part() + " 不是完整的 XML。请用 Word 或 WPS 重新保存。", fault);
            default -> notOne(fault);
        };
    }

    private static ReferenceFault notOne(Exception cause) {
        return new ReferenceFault("不是 DOCX 文件，或者已损坏、已加密。请在 Word 或 WPS 里另存为“.docx”，不设密码。", cause);
    }

    /** A file by the name of its part, which begins with a slash. */
    byte[] bytes(String part) {
        byte[] bytes = files.get(part.substring(1));
        if (bytes == null) {
            throw new ReferenceFault("缺了其中的 " + part.substring(1) + "。请用 Word 或 WPS 重新保存。");
        }
        return bytes;
    }

    /** The text of a part that holds XML. */
    String text(String part) {
        String text = new String(bytes(part), StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new ReferenceFault("其中的 " + part.substring(1) + " 不是 UTF-8。请用 Word 或 WPS 重新保存。");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
