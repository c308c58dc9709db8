package org.gongkai.ingest;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.CTTrPrBase;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.gongkai.document.Table;
import org.gongkai.ingest.Texts.Look;

/** Reads the tables of a DOCX. */
record DocxTables(DocxRuns runs) {
    private static final int MOST_COLUMNS = 100;

    /** The cells of a table that only places other things: one that holds a table; none for any other table. */
    static List<Tc> placed(Tbl table) {
        List<Tc> cells = new ArrayList<>();
        boolean[] nests = {false};
        DocxRuns.each(table.getContent(), row -> {
            if (row instanceof Tr tr) {
                DocxRuns.each(tr.getContent(), cell -> {
                    if (cell instanceof Tc tc) {
                        cells.add(tc);
                        DocxRuns.each(tc.getContent(), inner -> nests[0] |= inner instanceof Tbl);
                    }
                });
            }
        });
        return nests[0] ? cells : List.of();
    }

    /** A table; rows that were deleted are left out. */
    Table table(Tbl table) {
        GridBuilder grid = new GridBuilder();
        DocxRuns.each(table.getContent(), row -> {
            if (row instanceof Tr tr && (tr.getTrPr() == null || tr.getTrPr().getDel() == null)) {
                row(tr, grid);
            }
        });
        return grid.table();
    }

    private void row(Tr row, GridBuilder grid) {
        grid.row(property(row, "tblHeader").isPresent());
        int[] column = {skipped(row)};
        DocxRuns.each(row.getContent(), item -> {
            if (item instanceof Tc cell) {
                int span = span(cell.getTcPr());
                if (!continues(cell.getTcPr()) || !grid.extend(column[0])) {
                    grid.put(column[0], 1, span, text(cell).inlines());
                }
                column[0] += span;
            }
        });
    }

    private static Optional<Object> property(Tr row, String name) {
        return row.getTrPr() == null
                ? Optional.empty()
                : row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                        .filter(item -> item.getName().getLocalPart().equals(name))
                        .map(JAXBElement::getValue)
                        .map(Object.class::cast)
                        .findFirst();
    }

    private static int skipped(Tr row) {
        return property(row, "gridBefore")
                .filter(CTTrPrBase.GridBefore.class::isInstance)
                .map(before -> Math.max(
                        0,
                        Math.min(
                                MOST_COLUMNS,
                                ((CTTrPrBase.GridBefore) before).getVal().intValue())))
                .orElse(0);
    }

    private static int span(TcPrInner properties) {
        return properties == null
                        || properties.getGridSpan() == null
                        || properties.getGridSpan().getVal() == null
                ? 1
                : Math.max(
                        1,
                        Math.min(MOST_COLUMNS, properties.getGridSpan().getVal().intValue()));
    }

    private static boolean continues(TcPrInner properties) {
        return properties != null
                && properties.getVMerge() != null
                && !"restart".equals(properties.getVMerge().getVal());
    }

    /** A cell's paragraphs, each on a line of its own. */
    private Texts text(Tc cell) {
        Texts text = new Texts();
        DocxRuns.each(cell.getContent(), item -> {
            if (item instanceof P paragraph) {
                if (!text.isBlank()) {
                    text.add("\n", Look.PLAIN, "");
                }
                runs.read(paragraph, false, text, new ArrayList<>());
            }
        });
        return text;
    }
}
