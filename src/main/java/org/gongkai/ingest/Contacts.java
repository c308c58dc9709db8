package org.gongkai.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Contact;

/** Finds who answers questions in a preamble. */
final class Contacts {
    private static final String END = "[^，。；;、\\s（）()]+";
    private static final Pattern ADDRESS = Pattern.compile("(?:联系|通讯|通信|办公)?地址[：:](" + END + ")");
    private static final Pattern POSTCODE = Pattern.compile("(?:邮编|邮政编码)[：:]([0-9]{6})");
    private static final Pattern TELEPHONE = Pattern.compile("(?:联系|咨询)?电话[：:]([0-9—–-]{7,20})");
    private static final Pattern FAX = Pattern.compile("传真[：:]([0-9—–-]{7,20})");
    private static final Pattern EMAIL =
            Pattern.compile("(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?[：:]([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)");

    private Contacts() {}

    /** The pieces that a text names. */
    static Contact of(String text) {
        return new Contact(
                "",
                first(ADDRESS, text),
                first(POSTCODE, text),
                first(TELEPHONE, text).replaceAll("[—–]", "-"),
                first(FAX, text).replaceAll("[—–]", "-"),
                first(EMAIL, text),
                "");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
