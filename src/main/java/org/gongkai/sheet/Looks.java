package org.gongkai.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Style;

/** The styles of a workbook, each made once. */
final class Looks {
    private static final int HEADING_SIZE = 14;
    private static final int TEXT_SIZE = 11;

    private final XSSFWorkbook workbook;
    private final Style style;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final Map<Type, XSSFFont> fonts = new HashMap<>();

    /**
     * How a cell looks.
     *
     * @param format of its number, as a spreadsheet spells it
     */
    private record Look(
            Type type, boolean framed, HorizontalAlignment align, boolean input, boolean wraps, String format) {}

    private record Type(String face, double size, boolean grey) {}

    Looks(XSSFWorkbook workbook, Style style) {
        this.workbook = workbook;
        this.style = style;
    }

    Style style() {
        return style;
    }

    XSSFCellStyle heading() {
        Type type = new Type(style.heading(2).face(), HEADING_SIZE, false);
        return make(new Look(type, false, HorizontalAlignment.LEFT, false, false, "General"));
    }

    /** A line that explains. */
    XSSFCellStyle remark() {
        Type type = new Type(style.note().face(), TEXT_SIZE, true);
        return make(new Look(type, false, HorizontalAlignment.LEFT, false, true, "General"));
    }

    /** A header of a statutory table. */
    XSSFCellStyle header(Style.TableStyle table) {
        return make(new Look(
                new Type(table.headerFace(), table.size(), false),
                true,
                HorizontalAlignment.CENTER,
                false,
                true,
                "General"));
    }

    /** A figure; one to fill in is not locked. */
    XSSFCellStyle figure(Style.TableStyle table, boolean input, String format) {
        return make(new Look(
                new Type(table.face(), table.size(), false), true, HorizontalAlignment.CENTER, input, false, format));
    }

    /** The name of a text, or the head of the list of texts. */
    XSSFCellStyle key() {
        Type type = new Type(style.table("").headerFace(), TEXT_SIZE, false);
        return make(new Look(type, true, HorizontalAlignment.LEFT, false, true, "General"));
    }

    /** A text to fill in; what is typed stays text. */
    XSSFCellStyle text(boolean input) {
        Type type = new Type(style.body().face(), TEXT_SIZE, !input);
        return make(new Look(type, true, HorizontalAlignment.LEFT, input, true, "@"));
    }

    private XSSFCellStyle make(Look look) {
        return made.computeIfAbsent(look, wanted -> {
            XSSFCellStyle cell = workbook.createCellStyle();
            cell.setFont(font(wanted.type()));
            cell.setAlignment(wanted.align());
            boolean text = wanted.align() == HorizontalAlignment.LEFT;
            cell.setVerticalAlignment(text && wanted.framed() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
            cell.setWrapText(wanted.wraps());
            cell.setShrinkToFit(!wanted.wraps());
            cell.setLocked(!wanted.input());
            cell.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
            if (wanted.framed()) {
                cell.setBorderTop(BorderStyle.THIN);
                cell.setBorderBottom(BorderStyle.THIN);
                cell.setBorderLeft(BorderStyle.THIN);
                cell.setBorderRight(BorderStyle.THIN);
            }
            if (wanted.input()) {
                cell.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return cell;
        });
    }

    private XSSFFont font(Type type) {
        return fonts.computeIfAbsent(type, wanted -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(style.faces().get(wanted.face()).office());
            font.setFontHeight(wanted.size());
            font.setColor(wanted.grey() ? IndexedColors.GREY_50_PERCENT.getIndex() : Font.COLOR_NORMAL);
            return font;
        });
    }
}
