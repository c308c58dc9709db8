package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.Hints.Hint;
import org.gongkai.model.Finding;

/** Nothing is left of a template that was filled in (S-BANNED), and dates are written as GB/T 9704 has them (S-DATE-FMT). */
final class Remnants implements WordRule {
    /**
     * Characters that no finished report has.
     *
     * @param hint a text without these characters need not be searched
     * @param what they are
     */
    private record Remnant(String code, Hint hint, Pattern pattern, String what, String remedy) {}

    private static final String FILL_IN = "填上内容，或删去这几个字。";
    private static final List<Remnant> REMNANTS = List.of(
            banned("XxＸｘ×", "XxＸｘ×", "(?<![A-Za-z0-9./:_-])(?:[XxＸｘ]{2,}+|×{2,}+)(?![A-Za-z0-9./:_-])", "占位符"),
            banned("XＸ×", "年月日件条次个号", "(?<![A-Za-z0-9./:_×Ｘ-])[XＸ×](?=[年月日件条次个号])", "占位符"),
            banned("_＿", "_＿", "_{3,}+|＿{2,}+", "待填的横线"),
            banned("Tt", "Dd", "(?i)(?<![a-z])(?:TODO|TBD)(?![a-z])", "待办记号"),
            banned("{}", "{}", "\\{\\{|\\}\\}", "没有填入的引用"),
            banned(
                    " \u3000",
                    "条件次万人",
                    "[\\u4e00-\\u9fff&&[^一二三四五六七八九十百千万两几数半余多每]][ \\u3000]{1,8}+(?:条|件|次|万元|人次)(?=[，。；、）])",
                    "空缺的数"),
            banned("共总合", "条件", "(?:共|共计|总计|合计)(?:条|件)(?=[，。；、）])", "空缺的数"),
            banned(
                    "填待",
                    "（(写补核",
                    "[（(](?:(?:此处|请|待)填写?[^）)]{0,12}|填写?(?:数字?|件数|名称|日期|时间|内容)?)[）)]|此处填写|(?<![^（(，。；：、])待(?:补充|核实)(?![^）)，。；：、])",
                    "待填的说明"),
            date(
                    "0",
                    "(?:[0-9]{4} ?年 ?)?(?:0[1-9] ?月 ?[0-9]{1,2}|[0-9]{1,2} ?月 ?0[1-9]) ?日|[0-9]{4} ?年 ?0[1-9] ?月",
                    "月、日前不加 0"),
            date("〇○零九", "[一二][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?", "用阿拉伯数字"));

    private static final Hints HINTS =
            new Hints(REMNANTS.stream().map(Remnant::hint).toList());

    @Override
    public Set<String> codes() {
        return Set.of("S-BANNED", "S-DATE-FMT");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : written.passages()) {
            int hints = HINTS.in(passage.text());
            for (int i = 0; i < REMNANTS.size(); i++) {
                if ((hints >> i & 1) == 1) {
                    find(REMNANTS.get(i), passage, findings);
                }
            }
        }
        return findings.stream();
    }

    private static void find(Remnant remnant, Passage passage, List<Finding> findings) {
        Matcher found = remnant.pattern().matcher(passage.text());
        while (found.find()) {
            findings.add(Finding.warning(
                    remnant.code(),
                    passage.at(found.start()),
                    passage.key(),
                    "“" + found.group() + "”：" + remnant.what() + "。",
                    remnant.remedy()));
        }
    }

    private static Remnant banned(String first, String second, String pattern, String what) {
        return new Remnant("S-BANNED", new Hint(first, second), Pattern.compile(pattern), "像是" + what, FILL_IN);
    }

    private static Remnant date(String besides, String pattern, String what) {
        return new Remnant(
                "S-DATE-FMT", new Hint("月", besides), Pattern.compile(pattern), "日期应" + what, "写成 2022年1月9日 的样子。");
    }
}
