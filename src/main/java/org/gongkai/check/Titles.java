package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;

/** An own title is the statutory one (S-TITLE), and the name that signs is the name in the title (S-SIGN). */
final class Titles implements WordRule {
    private static final Pattern STATUTORY =
            Pattern.compile("(?:(?<name>.{2,60}?)20[0-9]{2}年度?|20[0-9]{2}年度?(?<later>.{2,60}?))政府信息公开工作年度报告");
    private static final Pattern WHITE = Pattern.compile("\\s");

    @Override
    public Set<String> codes() {
        return Set.of("S-TITLE", "S-SIGN");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        Report report = written.report();
        List<Passage> lines = written.lines().getOrDefault(Written.TITLE, List.of());
        String title = bare(lines.stream().map(Passage::text).collect(Collectors.joining()));
        Matcher statutory = STATUTORY.matcher(title);
        boolean sound = statutory.matches();
        if (!title.isEmpty() && !sound) {
            findings.add(Finding.warning(
                    "S-TITLE",
                    lines.get(0).at(0),
                    Written.TITLE,
                    "报告名称写的是“" + title + "”，不是“机关全称＋年份＋政府信息公开工作年度报告”。",
                    "改为“" + report.agency().name() + report.year() + "年政府信息公开工作年度报告”，或删去“标题”，由程序写。"));
        }
        String titled = sound
                ? Optional.ofNullable(statutory.group("name")).orElseGet(() -> statutory.group("later"))
                : report.agency().name();
        sign(report, titled, findings);
        return findings.stream();
    }

    private static void sign(Report report, String titled, List<Finding> findings) {
        String signed = bare(report.signOff().agency());
        if (signed.isEmpty()) {
            findings.add(Finding.note("S-SIGN", report.place("落款"), "落款", "报告没有落款。"));
        } else if (!signed.equals(titled) && !signed.equals(bare(report.agency().name()))) {
            findings.add(Finding.warning(
                    "S-SIGN",
                    report.place("落款.机关"),
                    "落款.机关",
                    "落款是“" + signed + "”，报告名称里的机关是“" + titled + "”。",
                    "落款改为机关全称“" + report.agency().name() + "”，或删去“落款”下的“机关”，由程序写。"));
        }
    }

    private static String bare(String text) {
        return WHITE.matcher(text).replaceAll("");
    }
}
