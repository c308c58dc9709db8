package org.gongkai.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The names of the site's pages, the same in every build. */
public final class Names {
    private static final int BYTES = 6;

    private Names() {}

    /** The list of a region's reports, within the year's folder. */
    public static String region(String region) {
        return "region-" + shortened(region) + ".html";
    }

    /** The list of the reports of one kind of agency (类别), within the year's folder. */
    static String category(String category) {
        return "category-" + shortened(category) + ".html";
    }

    /** An agency's page, below the site's root. */
    public static String agency(String id) {
        return "agencies/" + id + "/index.html";
    }

    /** The page of a number, from 1, of a list with a name. */
    static String numbered(String name, int number) {
        return number == 1 ? name : name.replace(".html", "-" + number + ".html");
    }

    /** Names of regions may hold anything; addresses must not. */
    private static String shortened(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
