package org.gongkai.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gongkai.form.Ledger;

/**
 * What a cell of a workbook holds; a formula holds what was last computed.
 *
 * @param text as a data file would spell it; empty for a blank cell
 */
record CellValue(Type type, boolean formula, String text) {
    /** A spreadsheet computes with so many digits; what stands behind them is rounding. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Kinds of values. */
    enum Type {
        BLANK,
        NUMBER,
        TEXT,
        DATE,
        TRUTH,
        FAILURE
    }

    /** The value of a cell; {@code null} is a blank one. */
    static CellValue of(Cell cell) {
        if (cell == null) {
            return new CellValue(Type.BLANK, false, "");
        }
        try {
            return read(cell);
        } catch (RuntimeException e) {
            // POI looks at a cell's content only now, and throws many things at a broken one.
            return new CellValue(Type.FAILURE, false, "损坏的内容");
        }
    }

    private static CellValue read(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell, formula);
            case STRING -> text(cell.getStringCellValue(), formula);
            case BOOLEAN -> new CellValue(Type.TRUTH, formula, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> new CellValue(Type.FAILURE, formula, failure(cell.getErrorCellValue()));
            default -> new CellValue(Type.BLANK, formula, "");
        };
    }

    private static CellValue text(String text, boolean formula) {
        String lines = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
        return new CellValue(lines.isBlank() ? Type.BLANK : Type.TEXT, formula, lines.isBlank() ? "" : lines);
    }

    private static CellValue number(Cell cell, boolean formula) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            return new CellValue(
                    Type.DATE,
                    formula,
                    cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        return Double.isFinite(value)
                ? new CellValue(Type.NUMBER, formula, plain(value))
                : new CellValue(Type.FAILURE, formula, Double.toString(value));
    }

    private static String plain(double value) {
        BigDecimal number = new BigDecimal(Double.toString(value)).round(DIGITS);
        // 1E308 would be three hundred digits; any reader refuses thirty as well.
        return number.precision() - number.scale() > 30 ? number.toString() : Ledger.plain(number);
    }

    private static String failure(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    /** The number, if it is one. */
    Optional<BigDecimal> number() {
        return type == Type.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
