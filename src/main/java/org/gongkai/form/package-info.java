/**
 * A statutory form as its {@code form.yaml} describes it: parts, tables as trees of rows and columns, sums, balances.
 *
 * <p>Everything about a form follows from that file: accepted keys, computed totals, the printed grid, arithmetic rules. No class here or
 * below knows a row, a column or a label.
 */
package org.gongkai.form;
