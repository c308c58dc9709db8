package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/**
 * The year that a report says of itself is its own (N-YEAR): in the period, in its own name, and where a sentence tells of “我局”.
 *
 * <p>Any other year may stand in a text: last year is compared with, documents are cited, plans are made.
 */
final class Years implements WordRule {
    private static final Pattern PERIOD = Pattern.compile(
            "(?<from>20[0-9]{2}) ?年 ?0?1 ?月 ?0?1 ?日[起始]? ?[至到—－~～-]{1,2} ?(?:(?<to>20[0-9]{2}) ?年 ?)?12 ?月 ?31 ?日");
    private static final Pattern PERIOD_MEANT = Pattern.compile("统计|数据|期限|时限|报告");
    private static final Pattern NAME = Pattern.compile("(?<from>20[0-9]{2}) ?年度? ?(?:政府信息公开|信息公开|政务公开)?(?:工作)?年?度?报告");
    private static final Pattern NOT_ITS_OWN = Pattern.compile("上年|去年|上一年|上年度|整改|对照|往年|此前");
    /** 2020年，我局… at the head of a sentence. */
    private static final Pattern TELLS = Pattern.compile(
            "(?:^|[。！？；\\n]|（[一二三四五六七八九十]）[^。，\\n]{0,20}[。：])\\s?(?<from>20[0-9]{2}) ?年度?[，,]? ?(?:我[局厅委办部处会院镇乡区县市省]|我街道|我中心|我单位|本机关|本单位|本局|全年|共)");

    private static final Pattern LOOKS_BACK = Pattern.compile("相比|同比|比较|以来|年底|年初|荣获|被评|开始|至今|曾");

    @Override
    public Set<String> codes() {
        return Set.of("N-YEAR");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        int year = written.report().year();
        List<String> telling =
                List.of(written.prose().overview(), written.prose().improvements());
        for (Passage passage : written.passages()) {
            if (passage.text().contains("31")) {
                periods(passage, year, findings);
            }
            if (passage.key().equals(Written.PREAMBLE) || passage.key().equals(Written.TITLE)) {
                names(passage, year, findings);
            }
            if (telling.contains(passage.key()) && passage.text().contains(Integer.toString(year - 1))) {
                tellings(passage, year, findings);
            }
        }
        return findings.stream();
    }

    private static void periods(Passage passage, int year, List<Finding> findings) {
        Matcher period = PERIOD.matcher(passage.text());
        while (period.find()) {
            boolean meant = passage.key().equals(Written.PREAMBLE)
                    || PERIOD_MEANT
                            .matcher(sentence(passage.text(), period.start()))
                            .find();
            boolean later = period.group("to") != null && !period.group("to").equals(period.group("from"));
            if (meant) {
                judge(passage, period, "from", year, "统计期限", findings);
                if (later) {
                    judge(passage, period, "to", year, "统计期限", findings);
                }
            }
        }
    }

    private static void names(Passage passage, int year, List<Finding> findings) {
        Matcher name = NAME.matcher(passage.text());
        while (name.find()) {
            if (!NOT_ITS_OWN.matcher(sentence(passage.text(), name.start())).find()) {
                judge(passage, name, "from", year, "报告名称", findings);
            }
        }
    }

    private static void tellings(Passage passage, int year, List<Finding> findings) {
        Matcher tells = TELLS.matcher(passage.text());
        while (tells.find()) {
            boolean last = tells.group("from").equals(Integer.toString(year - 1));
            if (last
                    && !LOOKS_BACK
                            .matcher(sentence(passage.text(), tells.end()))
                            .find()) {
                judge(passage, tells, "from", year, "叙述", findings);
            }
        }
    }

    private static void judge(
            Passage passage, Matcher found, String group, int year, String what, List<Finding> findings) {
        int at = found.start(group);
        if (!found.group(group).equals(Integer.toString(year)) && !passage.isQuoted(at)) {
            findings.add(Finding.warning(
                    "N-YEAR",
                    passage.at(at),
                    passage.key(),
                    what + "里写的是 " + found.group(group) + " 年，这份报告是 " + year + " 年度的。",
                    "改为 " + year + "，或写成 {{年度}}，由程序填入。"));
        }
    }

    /** The sentence around a place. */
    private static String sentence(String text, int at) {
        int begin = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
        int end = text.indexOf('。', at);
        return text.substring(begin, end < 0 ? text.length() : end);
    }
}
