/**
 * Statutory tables as workbooks for a clerk to fill in, and the figures of a year for analysis.
 *
 * <p>Form + report → {@link org.gongkai.sheet.FormWorkbook} → XLSX → {@code SheetReader} → draft of a data file. No class
 * knows a label: sheets, headers, formulas and validation follow from {@code form.yaml}.
 */
package org.gongkai.sheet;
