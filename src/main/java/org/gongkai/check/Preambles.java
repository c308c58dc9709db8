package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** An own preamble leaves nothing out: the period (S-PERIOD), the right basis (S-BASIS), where the electronic copy is (S-EVERSION). */
final class Preambles implements WordRule {
    private static final Pattern PERIOD =
            Pattern.compile("统计(?:期限|时限|时间|区间)|20[0-9]{2} ?年 ?1 ?月 ?1 ?日[起始]?.{0,10}12 ?月 ?31 ?日");
    private static final Pattern COPY = Pattern.compile("电子版|网址|https?://|www\\.|查阅|查询|下载");
    private static final Pattern NUMBER =
            Pattern.compile("[〔\\[（(［] ?(?<year>20[0-9]{2}) ?[〕\\]）)］] ?第?(?<number>[0-9]{1,4}) ?号");

    @Override
    public Set<String> codes() {
        return Set.of("S-PERIOD", "S-BASIS", "S-EVERSION");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        basis(written, findings);
        if (written.has(Written.PREAMBLE)) {
            String text = written.allText();
            int year = written.report().year();
            if (!PERIOD.matcher(text).find()) {
                findings.add(Finding.warning(
                        "S-PERIOD",
                        written.start(Written.PREAMBLE),
                        Written.PREAMBLE,
                        "没有声明统计期限。",
                        "在“引言”里写“本报告所列数据的统计期限为" + year + "年1月1日至12月31日”；或删去“引言”，用标准引言。"));
            }
            if (!COPY.matcher(text).find()) {
                findings.add(Finding.note(
                        "S-EVERSION", written.start(Written.PREAMBLE), Written.PREAMBLE, "没有说明在哪里可以查到报告的电子版。"));
            }
        }
        return findings.stream();
    }

    /** Another circular of the same office is cited, and the form's own is not. */
    private static void basis(Written written, List<Finding> findings) {
        String own = written.filled().form().source();
        Matcher ownNumber = NUMBER.matcher(own);
        if (!ownNumber.find()) {
            return;
        }
        String office = own.substring(0, ownNumber.start());
        boolean cited = false;
        List<Finding> others = new ArrayList<>();
        for (Passage passage : written.prosePassages()) {
            String text = passage.text();
            Matcher number = NUMBER.matcher(text);
            for (int at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
                int begin = at;
                if (number.region(at + office.length(), text.length()).lookingAt()) {
                    boolean same = number.group("year").equals(ownNumber.group("year"))
                            && number.group("number").equals(ownNumber.group("number"));
                    cited |= same;
                    if (!same) {
                        others.add(Finding.warning(
                                "S-BASIS",
                                passage.at(begin),
                                passage.key(),
                                "引用的是" + office + number.group() + "，"
                                        + written.report().year() + "年度的格式由" + own + "规定。",
                                "改为《" + written.filled().form().title() + "》（" + own + "）。"));
                    }
                }
            }
        }
        if (!cited) {
            findings.addAll(others);
        }
    }
}
