package org.gongkai.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.data.Forms;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.draft.Draft;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Labels;
import org.gongkai.form.Section;

/** Turns published reports into drafts of data files. Safe for any number of threads. */
public final class Ingest {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 64 << 20;

    private final Forms forms;

    public Ingest(Forms forms) {
        this.forms = forms;
    }

    /**
     * What came of a file.
     *
     * @param draft the data file to be; what is uncertain is a remark at its key
     * @param images the bytes of its pictures, by the name that its texts use
     * @param doubts how many places somebody should look at
     */
    public record Imported(Draft draft, Map<String, byte[]> images, int doubts) {}

    /**
     * Reads a published report.
     *
     * @param name the file's name, for messages and the head of the draft
     * @throws IngestException when it is no readable DOCX, HTML or PDF, or no annual report
     */
    public Imported read(String name, byte[] file) {
        Published published = scan(file);
        Form form = form(published.blocks());
        Outline outline = Outline.of(published.blocks(), form);
        if (outline.parts().size() < 3 && outline.title().isEmpty()) {
            throw new IngestException("这份文件不像年度报告：没有找到六个部分的标题。", "核对是不是政府信息公开工作年度报告的正文页或附件。");
        }
        return new Drafting(form, forms, outline, name).finish(published.images());
    }

    private Published scan(byte[] file) {
        if (begins(file, "PK")) {
            return DocxScanner.read(file);
        }
        String head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PdfScanner.read(file);
        }
        if (begins(file, "\u00D0\u00CF\u0011\u00E0")) {
            throw new IngestException("这是旧版 Word 文件（.doc）。", "请用 Word 或 WPS 打开，另存为 DOCX 后再试。");
        }
        if (head.toLowerCase(java.util.Locale.ROOT)
                .matches("(?s).*<(?:!doctype|html|head|body|div|p|table|article)\\b.*")) {
            return HtmlScanner.read(file);
        }
        if (TextScanner.isText(file)) {
            return TextScanner.read(file, forms);
        }
        throw new IngestException("不认得这种文件。", "请用 DOCX、PDF 或网页（HTML）。");
    }

    private static boolean begins(byte[] file, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= wanted.length && Arrays.equals(file, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** The form whose own labels the tables show most of; the newest if none does. */
    private Form form(List<Block> blocks) {
        Set<String> shown = new HashSet<>();
        blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell ->
                        shown.add(Labels.normal(Inline.plain(cell.content()).replaceAll("\\s", ""))));
        return forms.forms().stream()
                .max(Comparator.<Form>comparingDouble(form -> share(form, shown))
                        .thenComparing(Form::from))
                .orElseThrow();
    }

    private static double share(Form form, Set<String> shown) {
        List<String> labels = form.tables().stream()
                .flatMap(table -> table.sections().stream())
                .flatMap(Ingest::labels)
                .distinct()
                .toList();
        return labels.stream().filter(shown::contains).count() / (double) labels.size();
    }

    private static java.util.stream.Stream<String> labels(Section section) {
        return java.util.stream.Stream.concat(section.columns().stream(), section.rows().stream())
                .flatMap(Header::all)
                .map(header -> Labels.normal(header.label()));
    }
}
