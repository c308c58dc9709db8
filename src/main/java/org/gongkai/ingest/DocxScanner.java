package org.gongkai.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.gongkai.archive.ArchiveFault;
import org.gongkai.archive.OfficeArchive;
import org.gongkai.archive.OfficeArchive.Limits;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.ingest.Texts.Look;
import org.gongkai.render.layout.TitleLines;

/** Reads a DOCX by docx4j: deletions left out, insertions taken, automatic numbers written out. */
final class DocxScanner {
    private static final double TITLE_SIZE = 22;
    /** A4 without the margins of official documents, in points. */
    private static final double TEXT_WIDTH = 442;

    private static final Limits LIMITS = new Limits(2_000, 200 << 20, 200 << 20);
    private static final String REMEDY = "用 Word 或 WPS 打开，另存为 DOCX 后再试。";

    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final DocxRuns runs;
    private final DocxTables tables;
    private final double width;

    private DocxScanner(WordprocessingMLPackage docx, Pictures pictures) throws Docx4JException {
        MainDocumentPart main = docx.getMainDocumentPart();
        this.styles = new DocxStyles(main);
        this.numbers = new DocxNumbers(docx, styles);
        this.runs = new DocxRuns(new DocxImages(main, pictures), main.getRelationshipsPart(), this::blocks);
        this.tables = new DocxTables(runs);
        this.width = width(main.getContents().getBody().getSectPr());
    }

    /** Reads a document. */
    static Published read(byte[] file, Pictures pictures) {
        try {
            OfficeArchive.read(file, LIMITS, (name, content) -> {});
            WordprocessingMLPackage docx = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
            ContentAccessor body = docx.getMainDocumentPart().getContents().getBody();
            return new Published(new DocxScanner(docx, pictures).blocks(body), pictures.bytes());
        } catch (IngestException e) {
            throw e;
        } catch (ArchiveFault e) {
            throw refused(e);
        } catch (Docx4JException | RuntimeException e) {
            throw new IngestException("IMPORT-READ", "这不是可读的 DOCX 文件。", REMEDY);
        }
    }

    private static IngestException refused(ArchiveFault fault) {
        String code = fault.why() == ArchiveFault.Why.LARGE ? "IMPORT-SIZE" : "IMPORT-READ";
        return new IngestException(code, "这份文件不能打开：" + fault.getMessage() + "。", REMEDY);
    }

    private static double width(SectPr section) {
        if (section == null || section.getPgSz() == null || section.getPgMar() == null) {
            return TEXT_WIDTH;
        }
        return (section.getPgSz().getW().doubleValue()
                        - section.getPgMar().getLeft().doubleValue()
                        - section.getPgMar().getRight().doubleValue())
                / 20;
    }

    private List<Block> blocks(ContentAccessor parent) {
        DocxLists lists = new DocxLists();
        DocxRuns.each(parent.getContent(), item -> {
            if (item instanceof P paragraph) {
                paragraph(paragraph, lists);
            } else if (item instanceof Tbl table) {
                table(table).forEach(lists::add);
            }
        });
        return lists.blocks();
    }

    private List<Block> table(Tbl table) {
        List<Tc> placed = DocxTables.placed(table);
        return placed.isEmpty()
                ? List.of(tables.table(table))
                : placed.stream().flatMap(cell -> blocks(cell).stream()).toList();
    }

    private void paragraph(P paragraph, DocxLists lists) {
        PPr properties = paragraph.getPPr();
        Texts line = new Texts();
        List<Block> aside = new ArrayList<>();
        int level = styles.level(properties);
        String number = numbers.of(properties);
        line.add(number, Look.PLAIN, "");
        runs.read(paragraph, level > 0, line, aside);
        if (!line.isBlank()) {
            if (level == 1) {
                lists.add(new Heading(1, Texts.of(title(line.plain(), styles.size(properties, TITLE_SIZE)))));
            } else if (level > 0) {
                lists.add(new Heading(level, line.inlines()));
            } else {
                lists.line(numbers.place(properties, number), line);
            }
        }
        aside.forEach(lists::add);
    }

    /** A title without the line breaks that it has only because it is long. */
    private String title(String printed, double size) {
        String joined = printed.replace("\n", "");
        return String.join("\n", TitleLines.of(joined, size, width)).equals(printed) ? joined : printed;
    }
}
