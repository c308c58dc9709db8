package org.gongkai.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.pdf.Setting.Align;

/** Table cells → lines: faces, alignment, and sizes that fit. */
final class CellSetter {
    /** Beside the text of a cell, as a share of its width, and in points. */
    private static final double PADDING = 0.06;

    private static final double WIDEST_PADDING = 4.5;
    private static final double FIGURE_PADDING = 1;
    private static final double SMALLEST = 4;
    private static final double STEP = 0.5;
    private static final String CONTINUED = "（续）";

    private final Workshop workshop;
    private final TableStyle style;
    /** The left edges of the columns, and the right edge of the last. */
    private final double[] edges;

    CellSetter(Workshop workshop, TableStyle style, double[] edges) {
        this.workshop = workshop;
        this.style = style;
        this.edges = edges;
    }

    SetCell set(Cell cell, Tag tag) {
        Column border =
                new Column(edges[cell.column()], edges[cell.column() + cell.columnSpan()] - edges[cell.column()]);
        double padding =
                cell.kind() == CellKind.FIGURE ? FIGURE_PADDING : Math.min(WIDEST_PADDING, border.width() * PADDING);
        Column column = border.indented(padding, padding);
        TextStyle look = new TextStyle(face(cell.kind()), style.size(), false);
        List<Glyph> glyphs = fitted(workshop.glyphs(cell.content(), look, 0), cell.kind(), column.width());
        List<Line> lines = lines(glyphs, cell.kind(), column.width());
        List<Line> again = List.of();
        if (cell.rowSpan() > 1 && !glyphs.isEmpty()) {
            List<Glyph> label = new ArrayList<>(glyphs);
            label.addAll(workshop.glyphs(CONTINUED, look));
            again = lines(label, cell.kind(), column.width());
        }
        return new SetCell(tag, cell.row(), cell.rowSpan(), border, column, align(cell, lines), lines, again);
    }

    private String face(CellKind kind) {
        return switch (kind) {
            case SECTION, COLUMN_HEADER -> style.headerFace();
            case STUB, ROW_HEADER, FIGURE, TEXT -> style.face();
        };
    }

    private static Align align(Cell cell, List<Line> lines) {
        return switch (cell.kind()) {
            case SECTION, COLUMN_HEADER, FIGURE -> Align.CENTRE;
            case ROW_HEADER -> cell.rowSpan() > 1 ? Align.CENTRE : Align.LEFT;
            case STUB -> lines.size() == 1 ? Align.CENTRE : Align.LEFT;
            case TEXT -> Align.LEFT;
        };
    }

    /**
     * A figure that is wider than its cell gets smaller: a broken number could be read as two.
     *
     * <p>A remark below it is words, which keep their size and may be broken.
     */
    private static List<Glyph> fitted(List<Glyph> glyphs, CellKind kind, double measure) {
        int end = glyphs.indexOf(Glyph.BREAK);
        List<Glyph> number = glyphs.subList(0, end < 0 ? glyphs.size() : end);
        if (kind != CellKind.FIGURE || number.isEmpty()) {
            return glyphs;
        }
        double factor = shrinking(number, measure);
        List<Glyph> fitted = new ArrayList<>(glyphs);
        fitted.subList(0, number.size()).replaceAll(glyph -> glyph.scaled(factor));
        return fitted;
    }

    /** By how much a number must shrink for its cell; 1 where it fits. */
    private static double shrinking(List<Glyph> number, double measure) {
        double width = Line.natural(number, true).width();
        double size = number.get(0).size();
        double fitting = size;
        while (width * fitting / size > measure && fitting > SMALLEST) {
            fitting -= STEP;
        }
        return fitting / size;
    }

    private static List<Line> lines(List<Glyph> label, CellKind kind, double measure) {
        List<Glyph> glyphs = kind == CellKind.ROW_HEADER ? numberApart(label, measure) : label;
        double width = kind == CellKind.COLUMN_HEADER ? evenMeasure(glyphs, measure) : measure;
        List<Line> lines = new LineBreaker(width, width).lines(glyphs);
        return kind == CellKind.COLUMN_HEADER ? Balance.lines(glyphs, width) : lines;
    }

    /** （三）|不予公开 rather than （三）不|予公开, where the words fit a line of their own. */
    private static List<Glyph> numberApart(List<Glyph> glyphs, double measure) {
        int close = glyphs.stream().map(Glyph::codePoint).toList().indexOf((int) '）') + 1;
        boolean isNumbered = close == 3 && glyphs.get(0).codePoint() == '（';
        if (!isNumbered || Line.natural(glyphs, true).width() <= measure) {
            return glyphs;
        }
        List<Glyph> words = glyphs.subList(close, glyphs.size());
        if (Line.natural(words, true).width() > measure) {
            return glyphs;
        }
        List<Glyph> apart = new ArrayList<>(glyphs);
        apart.add(close, Glyph.BREAK);
        return apart;
    }

    /** Most Chinese words have two characters: 社会|公益|组织 rather than 社会公|益组织. */
    private static double evenMeasure(List<Glyph> glyphs, double measure) {
        if (glyphs.isEmpty() || glyphs.size() % 2 == 1) {
            return measure;
        }
        double size = glyphs.get(0).size();
        int room = (int) (measure / size);
        boolean isChinese = glyphs.stream().allMatch(glyph -> glyph.type() == CharacterClass.IDEOGRAPH);
        return isChinese && room > 2 && room % 2 == 1 && glyphs.size() > room ? (room - 1) * size + 1e-3 : measure;
    }
}
