package org.gongkai.ingest;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Form;
import org.gongkai.model.Report.Scope;

/**
 * Whose report of which year it is, and of how much.
 *
 * @param title as printed, where it is not the one that is made of the others
 */
record Identity(String agency, int year, Scope scope, Optional<String> title) {
    private static final Pattern TITLE = Pattern.compile("(.+?)([0-9]{4})年(?:度)?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?报告");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern FROM_YEAR = Pattern.compile("[0-9]{4}年.*");
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:人民政府|[省市县区州旗盟])");
    private static final Pattern AREA = Pattern.compile("汇总|全[省市县区州旗盟](?:各级)?(?:行政机关|共|新收|受理|收到)");

    /**
     * Finds it in a report's title, sign-off and texts.
     *
     * @param year should the report not say
     */
    static Identity of(Outline outline, Closing closing, Form form, OptionalInt year, Doubts doubts) {
        String line = outline.title().replace("\n", "");
        int found = year(outline, line, form, year, doubts);
        String agency = agency(line, closing, doubts);
        String made = agency + found + "年政府信息公开工作年度报告";
        Optional<String> title = Optional.of(outline.title()).filter(text -> !text.isEmpty() && !text.equals(made));
        return new Identity(agency, found, scope(agency, outline), title);
    }

    private static int year(Outline outline, String title, Form form, OptionalInt given, Doubts doubts) {
        Matcher inTitle = YEAR.matcher(title);
        if (inTitle.find()) {
            int year = Integer.parseInt(inTitle.group(1));
            if (given.isPresent() && given.getAsInt() != year) {
                doubts.add("年度", "标题是 " + year + " 年，命令里写的是 " + given.getAsInt() + " 年，按标题");
            }
            return year;
        }
        if (given.isPresent()) {
            return given.getAsInt();
        }
        Matcher inText = YEAR.matcher(outline.preamble());
        doubts.add("年度", "标题里没有年份，按正文推定");
        return inText.find() ? Integer.parseInt(inText.group(1)) : form.from();
    }

    private static String agency(String title, Closing closing, Doubts doubts) {
        Matcher named = TITLE.matcher(title);
        if (named.matches()) {
            return named.group(1);
        }
        if (!closing.agency().isEmpty()) {
            return closing.agency();
        }
        doubts.add("机关", "标题和落款里都没有机关名称");
        return FROM_YEAR.matcher(title).replaceFirst("");
    }

    /** A government that speaks of its whole area reports for it. */
    private static Scope scope(String agency, Outline outline) {
        return GOVERNMENT.matcher(agency).matches()
                        && AREA.matcher(outline.words()).find()
                ? Scope.AREA
                : Scope.UNSTATED;
    }
}
