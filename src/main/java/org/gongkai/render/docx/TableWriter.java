package org.gongkai.render.docx;

import java.util.Optional;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.gongkai.document.Inline;
import org.gongkai.document.Style;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;

/**
 * One table as WordprocessingML: fixed columns, true spans (gridSpan, vMerge), rows that no page break cuts.
 *
 * <p>A label that is wider than its column wraps by itself; its text stays whole for search, reading aloud and copying.
 */
final class TableWriter {
    private static final ObjectFactory WML = new ObjectFactory();

    private final Table table;
    private final Style.TableStyle looks;
    private final String styleId;
    private final Columns columns;
    private final Attachments attachments;

    TableWriter(Table table, Style style, PageSetup page, Attachments attachments) {
        this.table = table;
        this.looks = style.table(table.id());
        this.styleId = StyleIds.table(style.tables().containsKey(table.id()) ? table.id() : "default");
        this.columns = Columns.of(looks.widths(), table.columns(), page.textWidth());
        this.attachments = attachments;
    }

    Tbl write() {
        Tbl tbl = new Tbl();
        tbl.setTblPr(properties());
        TblGrid grid = new TblGrid();
        for (int column = 0; column < table.columns(); column++) {
            TblGridCol col = new TblGridCol();
            col.setW(Wml.number(columns.width(column, 1)));
            grid.getGridCol().add(col);
        }
        tbl.setTblGrid(grid);
        Cell[][] owners = owners();
        for (int row = 0; row < owners.length; row++) {
            tbl.getContent().add(row(row, owners[row]));
        }
        return tbl;
    }

    private TblPr properties() {
        TblPr properties = new TblPr();
        CTTblPrBase.TblStyle style = new CTTblPrBase.TblStyle();
        style.setVal(StyleIds.TABLE);
        properties.setTblStyle(style);
        properties.setTblW(Wml.width(columns.width(0, table.columns())));
        // Word reads the alignment from the table style, LibreOffice only from here.
        properties.setJc(Wml.align(JcEnumeration.CENTER));
        CTTblLayoutType layout = new CTTblLayoutType();
        layout.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(layout);
        if (!table.caption().isEmpty()) {
            properties.setTblCaption(Wml.string(table.caption()));
            properties.setTblDescription(
                    Wml.string(table.caption() + "，" + table.rows().size() + " 行 " + table.columns() + " 列"));
        }
        return properties;
    }

    /** Which cell covers each place of the grid. */
    private Cell[][] owners() {
        Cell[][] owners = new Cell[table.rows().size()][table.columns()];
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                        owners[r][c] = cell;
                    }
                }
            }
        }
        return owners;
    }

    private Tr row(int row, Cell[] owners) {
        TrPr properties = new TrPr();
        properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseCantSplit(Wml.on()));
        if (row < table.headerRows()) {
            properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseTblHeader(Wml.on()));
        }
        Tr tr = new Tr();
        tr.setTrPr(properties);
        boolean keepNext = table.rows().get(row).keepWithNext();
        for (int column = 0; column < owners.length; column += owners[column].columnSpan()) {
            tr.getContent().add(cell(owners[column], row, keepNext));
        }
        return tr;
    }

    /** A cell where it begins, or the empty one by which Word continues it in a row below. */
    private Tc cell(Cell cell, int row, boolean keepNext) {
        boolean begins = cell.row() == row;
        Tc tc = new Tc();
        tc.setTcPr(properties(cell, begins));
        PPr properties = Wml.styled(CellText.of(cell).id(styleId));
        if (keepNext) {
            properties.setKeepNext(Wml.on());
        }
        P paragraph = Wml.paragraph(properties);
        if (begins) {
            fill(cell, paragraph);
        }
        tc.getContent().add(paragraph);
        return tc;
    }

    private TcPr properties(Cell cell, boolean begins) {
        TcPr properties = new TcPr();
        properties.setTcW(Wml.width(columns.width(cell.column(), cell.columnSpan())));
        if (cell.columnSpan() > 1) {
            TcPrInner.GridSpan span = new TcPrInner.GridSpan();
            span.setVal(Wml.number(cell.columnSpan()));
            properties.setGridSpan(span);
        }
        if (cell.rowSpan() > 1) {
            TcPrInner.VMerge merge = new TcPrInner.VMerge();
            merge.setVal(begins ? "restart" : "continue");
            properties.setVMerge(merge);
        }
        CTVerticalJc middle = new CTVerticalJc();
        middle.setVal(STVerticalJc.CENTER);
        properties.setVAlign(middle);
        return properties;
    }

    private void fill(Cell cell, P paragraph) {
        long room = columns.room(cell);
        RunWriter runs = RunWriter.into(paragraph, attachments);
        String text = Inline.plain(cell.content());
        if (cell.kind() == CellKind.FIGURE) {
            Optional<String> narrow = NarrowFigures.style(text, looks.size(), room);
            runs = runs.narrow(narrow);
        } else if (cell.kind() == CellKind.COLUMN_HEADER) {
            Columns.balance(text, looks.size(), room).ifPresent(paragraph.getPPr()::setInd);
        }
        runs.write(cell.content());
    }
}
