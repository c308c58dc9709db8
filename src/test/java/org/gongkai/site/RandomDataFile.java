package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.province.Accounts;
import org.gongkai.province.Tables;

/**
 * A random data file that is right: consistent figures for any form, prose with every construct of the narrative, the same for the same
 * seed.
 */
public final class RandomDataFile {
    private static final List<String> SENTENCES = List.of(
            "本机关认真落实《中华人民共和国政府信息公开条例》，坚持“以公开为常态、不公开为例外”。",
            "全年召开专题会议3次，印发《关于进一步做好政务公开工作的通知》（〔2021〕12号）。",
            "通过门户网站https://www.example.gov.cn/zwgk/index.html发布信息，群众满意度98.5%。",
            "联系人䶮、㛃、𠮷、喆、堃、昇、頔、犇等同志负责具体工作——做到件件有着落……事事有回音！",
            "其中，A类信息12条、B类信息7条，GB/T 9704-2012为依据；办理时限缩短20%。",
            "**一是加强领导。**明确责任分工，*重点*推进平台建设。",
            "对照要求，仍存在“公开不够及时”、“解读形式单一”等问题（详见附件）。",
            "参见[公开指南](https://www.example.gov.cn/guide)和邮箱<zfxxgk@example.gov.cn>。",
            "面积约1,200㎡，温度23℃，增长3‰，PM₂.₅浓度下降。");

    private final Random random;
    private final Form form;
    private final int year;
    private final int length;

    /**
     * The file of a seed.
     *
     * @param length how many blocks of prose each part has at most
     */
    public RandomDataFile(long seed, Form form, int year, int length) {
        this.random = new Random(seed);
        this.form = form;
        this.year = year;
        this.length = length;
    }

    /** The file's text. */
    public String yaml() {
        StringBuilder yaml =
                new StringBuilder("机关: 某某市第" + random.nextInt(1000) + "局\n年度: " + year + "\n格式: " + form.name() + "\n");
        if (random.nextBoolean()) {
            yaml.append("联系方式: {机构: 办公室, 地址: 某某路1号, 邮编: 100000, 电话: 010-12345678}\n");
        }
        form.parts().stream()
                .filter(Form.Part::isText)
                .filter(part -> random.nextInt(5) > 0)
                .forEach(part -> yaml.append(part.key())
                        .append(": |\n")
                        .append(narrative().indent(2)));
        int scale = List.of(1, 10, 1000, 3_000_000).get(random.nextInt(4));
        yaml.append(Tables.yaml(new Accounts(random, scale).next(form).written()));
        if (random.nextBoolean()) {
            yaml.append("落款: {机关: 某某局, 日期: ").append(year + 1).append("-01-09}\n");
        }
        return yaml.toString();
    }

    private String narrative() {
        List<String> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(length);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0 -> "### （" + "一二三四五".charAt(random.nextInt(5)) + "）主动公开情况";
            case 1 -> "1. " + sentence() + "\n2. " + sentence() + "\n   - " + sentence();
            case 2 -> "> " + sentence();
            case 3 ->
                "| 项目 | 数量 |\n|---|---|\n| 公开 | " + random.nextInt(99) + " |\n| "
                        + sentence().replace("|", "") + " | 0 |";
            case 4 -> "共收到申请 {{" + figurePath() + "}} 件。" + sentence();
            default ->
                IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> sentence())
                        .collect(Collectors.joining());
        };
    }

    private String figurePath() {
        List<Figure> figures = List.copyOf(form.figures().values());
        return figures.get(random.nextInt(figures.size())).path();
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }
}
