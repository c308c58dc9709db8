package org.gongkai.check;

import java.util.OptionalInt;

/** Numbers in Chinese characters, as prose writes them: 十二, 一百零五, 两千三百; single digits (二〇二一) only with a zero among them. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SCALES = " 十百千";
    private static final int[] WORTH = {1, 10, 100, 1000};
    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST = 99_999_999;
    private static final int LONGEST = 12;

    private ChineseNumber() {}

    /** Where the characters end that belong to numbers. */
    static int end(String text, int begin) {
        int end = begin;
        while (end < text.length() && isOfNumber(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character belongs to numbers. */
    static boolean isOfNumber(char c) {
        return switch (c) {
            case '〇', '○', '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万' -> true;
            default -> false;
        };
    }

    /** The value of such characters, from 1; nothing where they are no exact number: 三四, 百, 一百二. */
    static OptionalInt value(String written) {
        String plain = written.replace('两', '二').replace('〇', '零').replace('○', '零');
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return OptionalInt.empty();
        }
        long value = plain.length() > 1 && plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
                ? singly(plain)
                : byScales(plain);
        return 0 < value && value <= MOST ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    /** A number from 1 as it is written: 12 is 十二. */
    static String written(int number) {
        String full = full(number);
        return full.startsWith("一十") ? full.substring(1) : full;
    }

    private static long singly(String digits) {
        boolean sound = digits.length() <= 4 && digits.indexOf('零') > 0;
        return sound ? digits.chars().map(DIGITS::indexOf).reduce(0, (value, digit) -> 10 * value + digit) : 0;
    }

    /** Adds up what stands before 千, 百 and 十, in whatever order; what is not the way to write the sum is no number. */
    private static long byScales(String plain) {
        long high = 0;
        long low = 0;
        int digit = 0;
        for (char c : plain.toCharArray()) {
            if (c == '万') {
                high = low + digit;
                low = 0;
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                low += (long) Math.max(1, digit) * WORTH[SCALES.indexOf(c)];
                digit = 0;
            }
        }
        long value = high * TEN_THOUSAND + low + digit;
        boolean sound = 0 < value && value <= MOST;
        String asUsual = plain.startsWith("十") ? "一" + plain : plain;
        return sound && full((int) value).equals(asUsual) ? value : 0;
    }

    private static String full(int number) {
        int high = number / TEN_THOUSAND;
        int low = number % TEN_THOUSAND;
        String gap = high > 0 && 0 < low && low < TEN_THOUSAND / 10 ? "零" : "";
        return (high > 0 ? belowTenThousand(high) + "万" : "") + gap + belowTenThousand(low);
    }

    private static String belowTenThousand(int number) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int scale = WORTH.length - 1; scale >= 0; scale--) {
            int digit = number / WORTH[scale] % 10;
            if (digit > 0) {
                written.append(gap ? "零" : "").append(DIGITS.charAt(digit));
                written.append(scale > 0 ? SCALES.substring(scale, scale + 1) : "");
            }
            gap = digit == 0 && written.length() > 0;
        }
        return written.toString();
    }
}
