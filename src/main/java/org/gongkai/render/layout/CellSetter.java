package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.layout.CellTexts.CellText;
import org.gongkai.render.layout.Setting.Align;

/** Table cells → lines: faces, alignment, and sizes that fit. */
final class CellSetter {
    /** Beside the text of a cell, as a share of its width, and in points. */
    private static final double PADDING = 0.06;

    private static final double WIDEST_PADDING = 4.5;
    private static final double FIGURE_PADDING = 1;
    private static final double SMALLEST = 3;
    private static final double STEP = 0.5;

    /** The size of a remark below a figure, as a share of the figure's. */
    private static final double REMARK = 0.8;

    private static final String CONTINUED = "（续）";

    private final Workshop workshop;
    /** The id of a statutory table; empty for others. */
    private final String table;

    private final TableStyle style;
    /** The left edges of the columns, and the right edge of the last. */
    private final double[] edges;

    CellSetter(Workshop workshop, String table, double[] edges) {
        this.workshop = workshop;
        this.table = table;
        this.style = workshop.style().table(table);
        this.edges = edges;
    }

    SetCell set(Cell cell, Tag tag) {
        Column border =
                new Column(edges[cell.column()], edges[cell.column() + cell.columnSpan()] - edges[cell.column()]);
        double padding =
                cell.kind() == CellKind.FIGURE ? FIGURE_PADDING : Math.min(WIDEST_PADDING, border.width() * PADDING);
        Column column = border.indented(padding, padding);
        boolean isSpanning = cell.rowSpan() > 1;
        CellText text = workshop.cellTexts()
                .of(table, cell.kind(), isSpanning, column.width(), cell.content(), () -> text(cell, column.width()));
        return new SetCell(
                tag, cell.row(), cell.rowSpan(), border, column, align(cell, text.lines()), text.lines(), text.again());
    }

    private CellText text(Cell cell, double measure) {
        TextStyle look = look(cell, measure);
        List<Glyph> glyphs = fitted(workshop.glyphs(cell.content(), look, 0), cell.kind(), measure);
        List<Line> again = List.of();
        if (cell.rowSpan() > 1 && !glyphs.isEmpty()) {
            again = lines(continued(glyphs, workshop.glyphs(CONTINUED, look), measure), cell.kind(), measure);
        }
        return new CellText(lines(glyphs, cell.kind(), measure), again);
    }

    private TextStyle look(Cell cell, double measure) {
        TextStyle head = new TextStyle(style.headerFace(), style.size(), false);
        TextStyle text = new TextStyle(style.face(), style.size(), false);
        return switch (cell.kind()) {
            case SECTION, COLUMN_HEADER -> head;
            // 信息内容 heads its column; what takes several lines, as 本列数据的勾稽关系为 does, explains.
            case STUB ->
                Line.natural(workshop.glyphs(cell.content(), head, 0), true).width() <= measure ? head : text;
            case ROW_HEADER, FIGURE, TEXT -> text;
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

    /** A figure that is wider than its cell gets smaller: a broken number could be read as two. A remark below it takes lines of its own. */
    private static List<Glyph> fitted(List<Glyph> glyphs, CellKind kind, double measure) {
        if (kind != CellKind.FIGURE || glyphs.isEmpty()) {
            return glyphs;
        }
        int end = glyphs.contains(Glyph.BREAK) ? glyphs.indexOf(Glyph.BREAK) : glyphs.size();
        double width = Line.natural(glyphs.subList(0, end), true).width();
        double size = glyphs.get(0).size();
        double fitting = size;
        while (width * fitting / size > measure && fitting > SMALLEST) {
            fitting -= STEP;
        }
        double factor = fitting / size;
        List<Glyph> fitted = new ArrayList<>();
        glyphs.subList(0, end).forEach(glyph -> fitted.add(glyph.scaled(factor)));
        glyphs.subList(end, glyphs.size()).forEach(glyph -> fitted.add(glyph.scaled(REMARK)));
        return fitted;
    }

    /** The label with the mark of a continuation; in a column too narrow for it the mark gets smaller and a line of its own. */
    private static List<Glyph> continued(List<Glyph> label, List<Glyph> mark, double measure) {
        List<Glyph> continued = new ArrayList<>(label);
        double width = Line.natural(mark, true).width();
        if (width > measure) {
            continued.add(Glyph.BREAK);
            mark.forEach(glyph -> continued.add(glyph.scaled(measure / width - 1e-3)));
        } else {
            continued.addAll(mark);
        }
        return continued;
    }

    private static List<Line> lines(List<Glyph> label, CellKind kind, double measure) {
        int end = kind == CellKind.FIGURE ? label.indexOf(Glyph.BREAK) + 1 : 0;
        if (end > 0) {
            List<Line> lines = new ArrayList<>(Balance.lines(label.subList(0, end - 1), measure));
            lines.addAll(Balance.lines(label.subList(end, label.size()), measure));
            return lines;
        }
        List<Glyph> glyphs = kind == CellKind.ROW_HEADER ? numberApart(label, measure) : label;
        return kind == CellKind.COLUMN_HEADER
                ? Balance.lines(glyphs, evenMeasure(glyphs, measure))
                : new LineBreaker(measure, measure).lines(glyphs);
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
