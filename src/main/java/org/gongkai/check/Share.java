package org.gongkai.check;

/**
 * A percentage that follows a number: 不予处理158件，占19.6%.
 *
 * @param percent its token
 * @param of the number it follows
 */
record Share(Token percent, Statement of) {}
