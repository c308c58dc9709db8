package org.gongkai.verify;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table;
import org.gongkai.document.Transcript;
import org.gongkai.model.Location;
import org.gongkai.verify.Reading.ReadCell;
import org.gongkai.verify.Reading.ReadTable;

/** Compares rendered files with their document: text, cells, spans and header rows. Says the first difference in Chinese, or nothing. */
public final class Verifier {
    private static final int SHOWN = 20;

    private Verifier() {}

    /** What a DOCX says otherwise than the document. */
    public static Optional<String> docx(Document document, byte[] bytes) {
        try {
            return compare(withoutParting(document), DocxReading.read(bytes));
        } catch (IOException e) {
            return Optional.of("文件打不开。");
        }
    }

    /** What a page says otherwise than the document. */
    public static Optional<String> html(Document document, byte[] bytes) {
        return compare(document, HtmlReading.read(bytes));
    }

    /** What a fragment says otherwise than the document. */
    public static Optional<String> fragment(Document document, byte[] bytes) {
        return compare(document, HtmlReading.readFragment(bytes));
    }

    /** What the cells for machines say otherwise than the document. */
    public static Optional<String> json(Document document, byte[] bytes) {
        return CellsReading.difference(document, bytes);
    }

    /** What a PDF says otherwise than the document; pictures have no characters there. */
    public static Optional<String> pdf(Document document, byte[] bytes) {
        return characters(document, bytes, PdfReading::read);
    }

    /** What an OFD says otherwise than the document; pictures have no characters there. */
    public static Optional<String> ofd(Document document, byte[] bytes) {
        return characters(document, bytes, OfdReading::read);
    }

    /** All characters of a file of fixed pages, without white space. */
    private interface Characters {
        String read(byte[] bytes) throws IOException;
    }

    private static Optional<String> characters(Document document, byte[] bytes, Characters characters) {
        String wanted =
                String.join("", Transcript.of(withoutPictures(document))).replaceAll("\\s", "");
        try {
            String read = characters.read(bytes);
            int at = mismatch(wanted, read);
            return at < 0
                    ? Optional.empty()
                    : Optional.of(
                            "从第 " + (at + 1) + " 个字起不同：应为“" + part(wanted, at) + "”，文件里是“" + part(read, at) + "”。");
        } catch (IOException e) {
            return Optional.of("文件打不开。");
        }
    }

    /** Title and signature on one line: where they are parted is looks. */
    private static Document withoutParting(Document document) {
        List<Block> blocks =
                document.blocks().stream().map(Verifier::withoutParting).toList();
        return new Document(document.about(), blocks, document.draft());
    }

    private static Block withoutParting(Block block) {
        if (block instanceof Heading heading && heading.level() == 1) {
            return new Heading(1, onOneLine(heading.content()));
        } else if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.SIGNATURE) {
            return new Paragraph(paragraph.role(), onOneLine(paragraph.content()));
        }
        return block;
    }

    private static List<Inline> onOneLine(List<Inline> content) {
        return List.of(new Inline.Text(Inline.plain(content).replace("\n", ""), Location.top("")));
    }

    private static Document withoutPictures(Document document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !(block instanceof org.gongkai.document.Picture))
                .toList();
        return new Document(document.about(), blocks, document.draft());
    }

    private static Optional<String> compare(Document document, Reading reading) {
        return entries(Transcript.of(document), reading.entries())
                .or(() -> tables(
                        document.blocks().stream()
                                .filter(Table.class::isInstance)
                                .map(Table.class::cast)
                                .toList(),
                        reading.tables()));
    }

    private static Optional<String> entries(List<String> wanted, List<String> read) {
        for (int i = 0; i < Math.max(wanted.size(), read.size()); i++) {
            String should = i < wanted.size() ? wanted.get(i) : null;
            String is = i < read.size() ? read.get(i) : null;
            if (!Objects.equals(should, is)) {
                return Optional.of(
                        "第 " + (i + 1) + " 段（或格）不同：应为" + shown(should, is) + "，文件里是" + shown(is, should) + "。");
            }
        }
        return Optional.empty();
    }

    private static String shown(String text, String other) {
        if (text == null) {
            return "空缺";
        }
        int at = other == null ? 0 : Math.max(0, mismatch(text, other));
        return "“" + part(text, at) + "”";
    }

    private static Optional<String> tables(List<Table> wanted, List<ReadTable> read) {
        if (wanted.size() != read.size()) {
            return Optional.of("应有 " + wanted.size() + " 张表，文件里有 " + read.size() + " 张。");
        }
        for (int i = 0; i < wanted.size(); i++) {
            ReadTable should = grid(wanted.get(i));
            if (!should.equals(read.get(i))) {
                return Optional.of("第 " + (i + 1) + " 张表的合并单元格或表头不同。");
            }
        }
        return Optional.empty();
    }

    private static ReadTable grid(Table table) {
        List<ReadCell> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> new ReadCell(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), Inline.plain(cell.content())))
                .toList();
        return new ReadTable(table.headerRows(), cells);
    }

    /** Where two texts begin to differ, or -1. */
    private static int mismatch(String wanted, String read) {
        int shorter = Math.min(wanted.length(), read.length());
        for (int i = 0; i < shorter; i++) {
            if (wanted.charAt(i) != read.charAt(i)) {
                return i;
            }
        }
        return wanted.length() == read.length() ? -1 : shorter;
    }

    private static String part(String text, int at) {
        int from = Math.max(0, at - SHOWN / 2);
        return text.substring(from, Math.min(text.length(), at + SHOWN));
    }
}
