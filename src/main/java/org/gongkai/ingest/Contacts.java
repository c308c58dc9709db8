package org.gongkai.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Contact;

/** Finds who answers questions: in the preamble or, where that names nobody, in a last paragraph that says so. */
final class Contacts {
    private static final String END = "[^，。；;、\\s（）()]+";
    private static final Pattern OFFICE = Pattern.compile("(?:疑问|咨询)[，,]?(?:请|可)(?:直接)?(?:与|和|同)(" + END + "?)联系");
    private static final Pattern ADDRESS = Pattern.compile("(?:联系|通讯|通信|办公)?地址[：:]\\s*(" + END + ")");
    private static final Pattern POSTCODE = Pattern.compile("(?:邮编|邮政编码)[：:]\\s*([0-9]{6})");
    private static final Pattern TELEPHONE = Pattern.compile("(?:联系|咨询)?电话[：:]\\s*([0-9—–-]{7,20})");
    private static final Pattern FAX = Pattern.compile("传真[：:]\\s*([0-9—–-]{7,20})");
    private static final Pattern EMAIL =
            Pattern.compile("(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?[：:]\\s*([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)");

    private Contacts() {}

    static Contact of(Outline outline) {
        Contact found = of(outline.preamble());
        return found.equals(Contact.NONE) ? of(outline.invitation()) : found;
    }

    /** The pieces that a text names. */
    static Contact of(String text) {
        return new Contact(
                first(OFFICE, text),
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
