package org.gongkai.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheet of texts: key, text and what to write, a line each. */
final class TextSheet {
    static final String NAME = "文字";
    /** Keys by which the workbook itself is understood. */
    static final List<String> LOCKED = List.of("年度", "格式");

    static final int KEY = 0;
    static final int TEXT = 1;
    private static final int HINT = 2;
    private static final int TEXT_WIDTH = 80;
    private static final int LINE = 15;
    private static final int MOST_LINES = 26;
    private static final int SPARE = 6;

    private final XSSFSheet sheet;
    private final Looks looks;

    TextSheet(XSSFWorkbook workbook, Looks looks) {
        this.sheet = workbook.createSheet(NAME);
        this.looks = looks;
    }

    /** Writes it, with room for more lines at the end. */
    void write(String heading, List<TextRow> rows) {
        List<Integer> widths = List.of(24, TEXT_WIDTH, 44);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        CellUtil.createCell(CellUtil.getRow(0, sheet), KEY, heading, looks.heading());
        Row head = CellUtil.getRow(1, sheet);
        CellUtil.createCell(head, KEY, "项目", looks.key());
        CellUtil.createCell(head, TEXT, "写在这一列", looks.key());
        CellUtil.createCell(head, HINT, "说明", looks.key());
        int next = 2;
        for (TextRow row : rows) {
            write(next++, row);
        }
        for (int i = 0; i < SPARE; i++) {
            Row spare = CellUtil.getRow(next++, sheet);
            CellUtil.createCell(spare, KEY, "", looks.text(true));
            CellUtil.createCell(spare, TEXT, "", looks.text(true));
            CellUtil.createCell(spare, HINT, i == 0 ? "可以另加：更正、豁免、章节标题.四、加注.…" : "", looks.remark());
        }
        Rules.protect(sheet);
        sheet.createFreezePane(1, 2);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    private void write(int number, TextRow text) {
        Row row = CellUtil.getRow(number, sheet);
        CellUtil.createCell(row, KEY, text.key(), looks.key());
        boolean open = !LOCKED.contains(text.key());
        CellUtil.createCell(row, TEXT, Texts.escaped(text.text()), looks.text(open));
        CellUtil.createCell(row, HINT, text.hint(), looks.remark());
        if (text.key().equals("口径")) {
            Rules.choice(sheet, new CellAddress(number, TEXT), "本机关", "汇总");
        }
        row.setHeightInPoints(LINE * Math.max(lines(text.text(), TEXT_WIDTH), lines(text.hint(), 44)) + 4);
    }

    /** How many lines a text takes, as far as a row can be that high. */
    private static int lines(String text, int width) {
        long lines =
                text.lines().mapToLong(line -> 1 + line.length() * 2L / width).sum();
        return (int) Math.max(1, Math.min(MOST_LINES, lines));
    }
}
