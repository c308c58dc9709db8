package org.gongkai.ingest;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTSmartTagRun;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Picture;
import org.gongkai.ingest.Texts.Look;

/** Reads a DOCX by docx4j: deletions left out, insertions taken, automatic numbers written out. */
final class DocxScanner {
    private final WordprocessingMLPackage docx;
    private final DocxStyles styles;
    private final DocxImages pictures;

    private DocxScanner(WordprocessingMLPackage docx) {
        this.docx = docx;
        this.styles = new DocxStyles(docx.getMainDocumentPart());
        this.pictures = new DocxImages(docx.getMainDocumentPart());
    }

    /** Reads a document. */
    static Published read(byte[] file) {
        SafeZip.require(file);
        try {
            DocxScanner scanner = new DocxScanner(WordprocessingMLPackage.load(new ByteArrayInputStream(file)));
            List<Block> blocks = scanner.blocks(
                    scanner.docx.getMainDocumentPart().getContents().getBody());
            return new Published(blocks, scanner.pictures.bytes());
        } catch (Docx4JException | RuntimeException e) {
            if (e instanceof IngestException refused) {
                throw refused;
            }
            throw new IngestException("这不是可读的 DOCX 文件。", "请用 Word 或 WPS 打开，另存为 DOCX 后再试。");
        }
    }

    private List<Block> blocks(ContentAccessor parent) {
        DocxLists lists = new DocxLists();
        each(parent, item -> {
            if (item instanceof P paragraph) {
                paragraph(paragraph, lists);
            } else if (item instanceof Tbl table) {
                lists.add(table(table));
            }
        });
        return lists.blocks();
    }

    private interface Visit {
        void at(Object item);
    }

    /** Everything in a container, content controls opened. */
    private static void each(ContentAccessor parent, Visit visit) {
        for (Object item : parent.getContent()) {
            Object plain = XmlUtils.unwrap(item);
            if (plain instanceof SdtElement control && control.getSdtContent() != null) {
                control.getSdtContent().getContent().forEach(inner -> {
                    Object opened = XmlUtils.unwrap(inner);
                    visit.at(opened);
                });
            } else {
                visit.at(plain);
            }
        }
    }

    private void paragraph(P paragraph, DocxLists lists) {
        Texts line = new Texts();
        List<Picture> images = new ArrayList<>();
        int level = styles.level(paragraph.getPPr());
        line.add(number(paragraph.getPPr()), Look.PLAIN, "");
        runs(paragraph, level > 0, "", line, images);
        if (!line.isBlank()) {
            if (level > 0) {
                lists.add(new Heading(level, line.inlines()));
            } else {
                lists.line(styles.place(paragraph.getPPr()), line);
            }
        }
        images.forEach(lists::add);
    }

    /** The number that Word counts for a paragraph, with what separates it; empty for none. */
    private String number(PPr properties) {
        if (properties == null
                || properties.getNumPr() == null
                || properties.getNumPr().getNumId() == null) {
            return "";
        }
        Emulator.ResultTriple result = Emulator.getNumber(docx, properties);
        if (result == null || result.getNumString() == null) {
            return result != null && result.getBullet() != null ? "• " : "";
        }
        return result.getNumString().matches("[0-9]+[.)]") ? result.getNumString() + " " : result.getNumString();
    }

    private void runs(ContentAccessor parent, boolean heading, String target, Texts line, List<Picture> images) {
        each(parent, item -> {
            if (item instanceof R run) {
                run(run, heading, target, line, images);
            } else if (item instanceof P.Hyperlink link) {
                runs(link, heading, styles.target(link.getId()), line, images);
            } else if (item instanceof RunIns inserted) {
                inserted.getCustomXmlOrSmartTagOrSdt().stream()
                        .map(XmlUtils::unwrap)
                        .filter(R.class::isInstance)
                        .forEach(run -> run((R) run, heading, target, line, images));
            } else if (item instanceof CTSmartTagRun tag) {
                runs(tag, heading, target, line, images);
            }
        });
    }

    private void run(R run, boolean heading, String target, Texts line, List<Picture> images) {
        Look look = heading ? Look.PLAIN : look(run.getRPr());
        for (Object wrapped : run.getContent()) {
            Object item = XmlUtils.unwrap(wrapped);
            boolean deleted = wrapped instanceof JAXBElement<?> element
                    && element.getName().getLocalPart().equals("delText");
            if (item instanceof Text text && !deleted && text.getValue() != null) {
                line.add(text.getValue(), look, target);
            } else if (item instanceof R.Tab) {
                line.add(" ", look, target);
            } else if (item instanceof Br lineBreak && lineBreak.getType() == null) {
                line.add("\n", look, target);
            } else if (item instanceof R.NoBreakHyphen) {
                line.add("-", look, target);
            } else if (item instanceof Drawing drawing) {
                pictures.of(drawing).ifPresent(images::add);
            }
        }
    }

    private Look look(RPr properties) {
        if (properties == null) {
            return Look.PLAIN;
        }
        String style =
                properties.getRStyle() == null ? "" : properties.getRStyle().getVal();
        if (style.equals("Emphasis")) {
            return Look.EMPHASIS;
        }
        BooleanDefaultTrue bold = properties.getB();
        return style.equals("Strong") || bold != null && bold.isVal() ? Look.STRONG : Look.PLAIN;
    }

    private org.gongkai.document.Table table(Tbl table) {
        GridBuilder grid = new GridBuilder();
        each(table, row -> {
            if (row instanceof Tr) {
                row((Tr) row, grid);
            }
        });
        return grid.table();
    }

    private void row(Tr row, GridBuilder grid) {
        boolean header = row.getTrPr() != null
                && row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                        .anyMatch(item -> item.getName().getLocalPart().equals("tblHeader"));
        grid.row(header);
        int[] column = {skipped(row)};
        each(row, item -> {
            if (item instanceof Tc cell) {
                int span = span(cell.getTcPr());
                if (!continues(cell.getTcPr()) || !grid.extend(column[0])) {
                    grid.put(column[0], 1, span, cellText(cell).inlines());
                }
                column[0] += span;
            }
        });
    }

    private static int skipped(Tr row) {
        if (row.getTrPr() == null) {
            return 0;
        }
        return row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                .filter(item -> item.getName().getLocalPart().equals("gridBefore"))
                .map(JAXBElement::getValue)
                .filter(org.docx4j.wml.CTTrPrBase.GridBefore.class::isInstance)
                .mapToInt(before ->
                        ((org.docx4j.wml.CTTrPrBase.GridBefore) before).getVal().intValue())
                .findFirst()
                .orElse(0);
    }

    private static int span(TcPrInner properties) {
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.max(1, Math.min(100, properties.getGridSpan().getVal().intValue()));
    }

    private static boolean continues(TcPrInner properties) {
        return properties != null
                && properties.getVMerge() != null
                && !"restart".equals(properties.getVMerge().getVal());
    }

    /** A cell's paragraphs, each on a line of its own. */
    private Texts cellText(Tc cell) {
        Texts text = new Texts();
        each(cell, item -> {
            if (item instanceof P paragraph) {
                if (!text.isBlank()) {
                    text.add("\n", Look.PLAIN, "");
                }
                runs(paragraph, false, "", text, new ArrayList<>());
            }
        });
        return text;
    }
}
