package org.gongkai.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;

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
        Map<String, Integer> inputs = inputs();
        form.tables().forEach(table -> table(table, inputs, yaml));
        if (random.nextBoolean()) {
            yaml.append("落款: {机关: 某某局, 日期: ").append(year + 1).append("-01-09}\n");
        }
        return yaml.toString();
    }

    /** Cell values by coordinate that satisfy every sum and balance: the last row of a balance takes what remains. */
    private Map<String, Integer> inputs() {
        int scale = List.of(1, 10, 1000, 3_000_000).get(random.nextInt(4));
        Map<String, Integer> inputs = new LinkedHashMap<>();
        for (Figure figure : form.figures().values()) {
            if (!figure.isSum() && figure.kind() != Kind.AMOUNT) {
                inputs.put(figure.id(), random.nextInt(3) == 0 ? random.nextInt(scale + 1) : 0);
            }
        }
        for (StatutoryTable table : form.tables()) {
            table.balances()
                    .forEach(balance -> table.sections()
                            .forEach(section -> section.columnLeaves().stream()
                                    .filter(column -> !column.isSum())
                                    .forEach(column -> balance(table, balance, column, inputs))));
        }
        return inputs;
    }

    private void balance(
            StatutoryTable table, StatutoryTable.Balance balance, Header column, Map<String, Integer> inputs) {
        Ledger ledger = new Ledger(form, new Figures(cells(inputs), Map.of()));
        int right = balance.right().stream()
                .mapToInt(row -> number(ledger, table.id() + "." + row + "." + column.id()))
                .sum();
        int left = balance.left().stream()
                .mapToInt(row -> number(ledger, table.id() + "." + row + "." + column.id()))
                .sum();
        String more =
                table.id() + "." + (left < right ? balance.left().get(0) : last(balance.right())) + "." + column.id();
        inputs.merge(more, Math.abs(left - right), Integer::sum);
    }

    private static String last(List<String> rows) {
        return rows.get(rows.size() - 1);
    }

    private int number(Ledger ledger, String id) {
        return ledger.number(form.figures().get(id)).intValue();
    }

    private static Map<String, Cell> cells(Map<String, Integer> inputs) {
        return inputs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Cell(
                                java.math.BigDecimal.valueOf(entry.getValue()),
                                entry.getValue().toString(),
                                "",
                                true,
                                Location.top(""))));
    }

    private void table(StatutoryTable table, Map<String, Integer> inputs, StringBuilder yaml) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Figure figure : table.figures()) {
            int value = inputs.getOrDefault(figure.id(), 0);
            if (value != 0) {
                put(tree, List.of(figure.path().split("\\.")), Integer.toString(value));
            } else if (figure.kind() == Kind.AMOUNT && random.nextBoolean()) {
                put(tree, List.of(figure.path().split("\\.")), random.nextInt(100) + ".5 万元");
            }
        }
        tree.forEach((key, value) -> write(key, value, 0, yaml));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String value) {
        if (path.size() == 1) {
            tree.put(path.get(0), value);
        } else {
            Map<String, Object> below =
                    (Map<String, Object>) tree.computeIfAbsent(path.get(0), key -> new LinkedHashMap<>());
            put(below, path.subList(1, path.size()), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(String key, Object value, int depth, StringBuilder yaml) {
        yaml.append("  ".repeat(depth)).append(key).append(':');
        if (value instanceof String text) {
            yaml.append(' ').append(text).append('\n');
        } else {
            yaml.append('\n');
            ((Map<String, Object>) value).forEach((below, deeper) -> write(below, deeper, depth + 1, yaml));
        }
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
