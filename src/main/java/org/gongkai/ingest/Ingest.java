package org.gongkai.ingest;

import java.util.Map;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.gongkai.data.Forms;
import org.gongkai.draft.Draft;
import org.gongkai.form.Form;

/** Turns published reports into drafts of data files. Safe for any number of threads; touches neither disk nor network. */
public final class Ingest {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int FEWEST_PARTS = 3;

    static {
        // Java would keep each picture in a temporary file while it is decoded, PDFBox's included.
        ImageIO.setUseCache(false);
    }

    private final Forms forms;

    public Ingest(Forms forms) {
        this.forms = forms;
    }

    /**
     * A file to read.
     *
     * @param name for messages and the head of the draft
     * @param pictures what the names of its pictures begin with; empty when nobody keeps them, so that each is something to look at
     * @param year of the report, should it not say so itself
     */
    public record Source(String name, byte[] file, String pictures, OptionalInt year) {
        /** A file of which only the text is wanted. */
        public static Source of(String name, byte[] file) {
            return new Source(name, file, "", OptionalInt.empty());
        }
    }

    /**
     * What came of a file.
     *
     * @param draft the data file to be; what is uncertain is a remark at its key
     * @param images the bytes of its pictures, by the name that its texts use
     * @param cells how many cells the report shows a figure in
     * @param doubts how many places somebody should look at
     */
    public record Imported(Draft draft, Map<String, byte[]> images, int cells, int doubts) {}

    /**
     * Reads a published report.
     *
     * @throws IngestException when it is no readable DOCX, HTML, PDF or text, no annual report, too large, or takes too long
     */
    public Imported read(Source source) {
        if (source.file().length > MOST_BYTES) {
            throw new IngestException("IMPORT-SIZE", "文件超过 " + (MOST_BYTES >> 20) + " MB。", "只留下年度报告的页，压缩其中的图片后再试。");
        }
        return Deadline.within(Deadline.FILE, () -> draft(source));
    }

    private Imported draft(Source source) {
        Published published = scan(source.file(), new Pictures(source.pictures()));
        Form form = FormFinder.find(published.blocks(), forms);
        Outline outline = Outline.of(published.blocks(), form);
        if (outline.parts().size() < FEWEST_PARTS && outline.title().isEmpty()) {
            throw new IngestException("IMPORT-REPORT", "这份文件不像年度报告：没有找到六个部分的标题。", "核对是不是政府信息公开工作年度报告的正文页或附件。");
        }
        return new Drafting(form, forms, outline, source).finish(published.images());
    }

    private Published scan(byte[] file, Pictures pictures) {
        return switch (FileKind.of(file)) {
            case DOCX -> DocxScanner.read(file, pictures);
            case PDF -> PdfScanner.read(file, pictures);
            case HTML -> HtmlScanner.read(file, pictures);
            case WEB_ARCHIVE -> WebArchive.read(file, pictures);
            case TEXT -> TextScanner.read(file, forms);
            case OLD_WORD ->
                throw new IngestException("IMPORT-KIND", "这是旧版 Word 文件（.doc）。", "用 Word 或 WPS 打开，另存为 DOCX 后再试。");
            case UNKNOWN -> throw new IngestException("IMPORT-KIND", "不认得这种文件。", "用 DOCX、PDF 或网页（HTML、MHT）。");
        };
    }
}
