package org.gongkai.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Style;

/**
 * The page's one style sheet, and the content security policy that admits it and nothing else.
 *
 * @param css without comments and indentation
 * @param policy for the Content-Security-Policy meta tag
 */
record StyleSheet(String css, String policy) {
    /** Strings, which stay as they are; comments; space around punctuation, after a colon (before it, it says "descendant"), or doubled. */
    private static final Pattern DISPENSABLE = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|/\\*.*?\\*/|\\s*[{};,]\\s*|:\\s+|\\s+", Pattern.DOTALL);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Joins the written style sheet and the rules that follow from the style. */
    static StyleSheet of(Style style, String css) {
        String sheet = compact(css).stripLeading() + new StyleRules(style).css();
        if (sheet.contains("</")) {
            throw new IllegalArgumentException("a style sheet that ends its own element: </");
        }
        return new StyleSheet(
                sheet,
                "default-src 'none'; style-src 'sha256-" + hash(sheet)
                        + "'; img-src 'self'; base-uri 'none'; form-action 'none'");
    }

    /** A length on paper in units of a type size. */
    static double ems(double millimetres, double points) {
        return millimetres * POINTS_PER_MILLIMETRE / points;
    }

    /** Every page carries the style sheet, so it goes without what only its author reads. */
    private static String compact(String css) {
        return DISPENSABLE.matcher(css).replaceAll(found -> Matcher.quoteReplacement(shortest(found.group())));
    }

    private static String shortest(String token) {
        if (token.startsWith("\"") || token.startsWith("'")) {
            return token;
        }
        if (token.startsWith("/*")) {
            return "";
        }
        String bare = token.strip();
        return bare.isEmpty() ? " " : bare.equals("}") ? "}\n" : bare;
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
