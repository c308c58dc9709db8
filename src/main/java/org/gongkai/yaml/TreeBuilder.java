package org.gongkai.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Parser events → tree, with a stack of our own, so that deep nesting is counted and never overflows.
 *
 * <p>The first thing that is not plain YAML ends the reading: what follows it would be guessed.
 */
final class TreeBuilder {
    private final String file;
    private final List<String> lines;
    private final List<Finding> findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private Node root;

    TreeBuilder(String file, List<String> lines, List<Finding> findings) {
        this.file = file;
        this.lines = lines;
        this.findings = findings;
    }

    Optional<Node> build(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(YamlReader.MOST_BYTES)
                .setParseComments(false)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                Optional<Finding> refusal = accept(event);
                if (refusal.isPresent()) {
                    findings.add(refusal.get());
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            findings.add(new SyntaxProblem(file, lines).describe(e));
            return Optional.empty();
        }
        return Optional.of(root == null ? new Mapping(List.of(), Location.top(file)) : root);
    }

    private Optional<Finding> accept(Event event) {
        Location where = place(event.getStartMark());
        switch (event.getEventId()) {
            case DocumentStart -> {
                return root == null && ((DocumentStartEvent) event).getTags().isEmpty()
                        ? Optional.empty()
                        : refuse("YAML-DOCUMENT", where, "一个文件里只能有一份数据，这里却用 --- 开始了另一份。", "删掉这一行，或把另一份写进它自己的文件。");
            }
            case Alias -> {
                return refuse(
                        "YAML-ANCHOR", where, "不能用引用（*" + ((AliasEvent) event).getAlias() + "）。", aliasRemedy(where));
            }
            case Scalar, SequenceStart, MappingStart -> {
                Optional<Finding> refusal = decorated((NodeEvent) event, where);
                if (refusal.isPresent()) {
                    return refusal;
                }
                return event instanceof ScalarEvent scalar ? scalar(scalar, where) : begin(event, where);
            }
            case SequenceEnd, MappingEnd -> {
                return add(open.pop().close());
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private Optional<Finding> decorated(NodeEvent event, Location where) {
        if (event.getAnchor().isPresent()) {
            return refuse(
                    "YAML-ANCHOR", where, "不能用锚点（&" + event.getAnchor().get() + "）。", "把内容直接写在用到它的地方；以 & 开头的文字要加引号。");
        }
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        return tag.isPresent()
                ? refuse("YAML-TAG", where, "不能用类型标记（" + tag.get() + "）。", "删掉标记；以 ! 开头的文字要加引号。")
                : Optional.empty();
    }

    private Optional<Finding> begin(Event event, Location where) {
        if (open.size() >= YamlReader.MOST_DEPTH) {
            return refuse("YAML-DEPTH", where, "嵌套超过 " + YamlReader.MOST_DEPTH + " 层。", "数据文件最多用到五六层；检查是不是多写了括号或缩进。");
        }
        if (!open.isEmpty() && open.peek().wantsKey()) {
            return braces(where);
        }
        open.push(new Open(event.getEventId() == Event.ID.MappingStart, where));
        return Optional.empty();
    }

    private Optional<Finding> braces(Location where) {
        return refuse(
                "YAML-BRACES",
                new SyntaxProblem(file, lines).bracesAt(where).orElse(where),
                "这里的 { 被当成了键；以 {{ 开头的文字在 YAML 里要加引号。",
                "写成 \"{{…}}\"，或在键后写 |，文字另起一行缩进两格。");
    }

    private Optional<Finding> scalar(ScalarEvent event, Location where) {
        Scalar scalar = new Scalar(ScalarPlaces.locate(event, where, lines), event.isPlain());
        if (event.isDQuoted()) {
            int before = findings.size();
            Characters.scan(scalar.text(), where, false, findings);
            // Zero-width characters were told by the scan of the file unless an escape made them.
            findings.subList(before, findings.size()).removeIf(finding -> !finding.blocks());
        }
        if (!open.isEmpty() && open.peek().wantsKey()) {
            if (scalar.plain() && scalar.text().equals("<<")) {
                return refuse("YAML-MERGE", where, "不能用合并键（<<）。", "把要合并的内容直接写出来。");
            }
            if (scalar.plain() && isWide(scalar.text(), 0)) {
                return refuse("YAML-INDENT", where, "这一行用全角空格缩进，YAML 不认。", "删掉行首的全角空格，改用半角空格缩进。");
            }
            open.peek().key = scalar;
            return Optional.empty();
        }
        return add(withoutTabs(scalar));
    }

    /** A tab has no width that three formats would agree on. */
    private Scalar withoutTabs(Scalar scalar) {
        int tab = scalar.text().indexOf('\t');
        if (tab < 0) {
            return scalar;
        }
        findings.add(Finding.warning("TEXT-TAB", scalar.source().at(tab), "", "文字里有制表符（Tab），按一个空格印。", "删掉它，或改成空格。"));
        return new Scalar(scalar.source().with(scalar.text().replace('\t', ' ')), scalar.plain());
    }

    private static boolean isWide(String text, int index) {
        return index < text.length() && (text.charAt(index) == '\u3000' || text.charAt(index) == '\u00A0');
    }

    private Optional<Finding> add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
        return Optional.empty();
    }

    private String aliasRemedy(Location where) {
        String line = lines.get(where.line() - 1);
        int star = line.offsetByCodePoints(0, where.column() - 1);
        return line.startsWith("**", star) ? "以 ** 开头的文字在 YAML 里要写成多行：在键后写 |，文字另起一行缩进两格。" : "把内容直接写在这里；以 * 开头的文字要加引号。";
    }

    private Location place(Optional<Mark> mark) {
        return mark.map(at -> new Location(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Location.top(file));
    }

    private static Optional<Finding> refuse(String code, Location where, String problem, String remedy) {
        return Optional.of(Finding.error(code, where, "", problem, remedy));
    }

    /** A list or mapping that has begun and not yet ended. */
    private static final class Open {
        private final boolean mapping;
        private final Location where;
        private final List<Node> items = new ArrayList<>();
        private final List<Mapping.Entry> entries = new ArrayList<>();
        private Scalar key;

        Open(boolean mapping, Location where) {
            this.mapping = mapping;
            this.where = where;
        }

        boolean wantsKey() {
            return mapping && key == null;
        }

        void add(Node node) {
            if (mapping) {
                entries.add(new Mapping.Entry(key, node));
                key = null;
            } else {
                items.add(node);
            }
        }

        Node close() {
            return mapping ? new Mapping(entries, where) : new Sequence(items, where);
        }
    }
}
