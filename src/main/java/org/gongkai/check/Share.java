package org.gongkai.check;

import java.math.BigDecimal;

/**
 * A percentage that follows a number: 不予处理158件，占19.6%.
 *
 * @param percent its token
 * @param of the number it follows
 */
record Share(Token percent, Statement of) {
    /** The digits before the sign. */
    BigDecimal said() {
        return percent.amount().orElseThrow().value();
    }

    boolean isApproximate() {
        return percent.amount().orElseThrow().approximate();
    }
}
