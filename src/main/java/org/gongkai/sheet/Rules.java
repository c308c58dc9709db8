package org.gongkai.sheet;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.form.Kind;

/** What a spreadsheet lets somebody type into the cells of a kind, and how it shows a number there. */
enum Rules {
    COUNT("0", "要写不小于 0 的整数；没有就写 0 或空着。", (helper, first) -> whole(helper, "0")),
    SIGNED("+0;-0;0", "要写整数，减少写负数；没有就写 0 或空着。", (helper, first) -> whole(helper, "-999999999999")),
    DECIMAL(
            "General",
            "要写不小于 0 的数，小数最多 6 位；没有就写 0 或空着。",
            (helper, first) -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", Rules.MOST)),
    AMOUNT(
            "General",
            "要写带单位的金额，如“169.98 万元”“251000元”；没有就写 0 或空着。",
            (helper, first) -> helper.createCustomConstraint("OR(" + first + "=0,RIGHT(" + first + ",1)=\"元\")"));

    private static final String MOST = "999999999999";

    private final String format;
    private final String told;
    private final BiFunction<DataValidationHelper, String, DataValidationConstraint> constraint;

    Rules(String format, String told, BiFunction<DataValidationHelper, String, DataValidationConstraint> constraint) {
        this.format = format;
        this.told = told;
        this.constraint = constraint;
    }

    static Rules of(Kind kind) {
        return valueOf(kind.name());
    }

    private static DataValidationConstraint whole(DataValidationHelper helper, String least) {
        return helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, least, MOST);
    }

    /** The number format of its cells. */
    String format() {
        return format;
    }

    /** Lets nothing else be typed into some cells. */
    void require(XSSFSheet sheet, List<CellAddress> cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList areas = new CellRangeAddressList();
        Formulas.ranges(cells).forEach(areas::addCellRangeAddress);
        DataValidation validation =
                helper.createValidation(constraint.apply(helper, cells.get(0).formatAsString()), areas);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox("不能这样写", told);
        sheet.addValidationData(validation);
    }

    /** Lets one of some words be chosen in a cell. */
    static void choice(XSSFSheet sheet, CellAddress cell, String... words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words),
                new CellRangeAddressList(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
        validation.setShowErrorBox(true);
        validation.createErrorBox("不能这样写", "可写：" + String.join("、", words) + "。");
        sheet.addValidationData(validation);
    }

    /** Locks what is not to be filled in, without a password; rows and columns may still be made larger. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** Turns cells red whose column does not show 0 in a row. */
    static void redUnlessZero(XSSFSheet sheet, List<CellAddress> cells, int row) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String first = new CellReference(row, cells.get(0).getColumn(), true, false).formatAsString();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(first + "<>0");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        formatting.addConditionalFormatting(Formulas.ranges(cells).toArray(CellRangeAddress[]::new), rule);
    }
}
