package org.gongkai.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

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
    /** The line of the last event, from 0. */
    private int reached;

    TreeBuilder(String file, List<String> lines, List<Finding> findings) {
        this.file = file;
        this.lines = lines;
        this.findings = findings;
    }

    Optional<Node> build(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(YamlReader.MOST_BYTES)
                .setParseComments(false)
                // All at once: the parser fails over a rare character (𠮷) that its buffer cuts in two.
                .setBufferSize(text.length() + 1)
                .build();
        Optional<Location> directive = directive();
        if (directive.isPresent()) {
            findings.add(SyntaxProblem.directive(directive.get()));
            return Optional.empty();
        }
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                reached = event.getStartMark().map(Mark::getLine).orElse(reached);
                Optional<Finding> refusal = accept(event);
                if (refusal.isPresent()) {
                    findings.add(refusal.get());
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            findings.add(new SyntaxProblem(file, lines).describe(e));
            return Optional.empty();
        } catch (YamlVersionException e) {
            findings.add(SyntaxProblem.directive(first("%YAML")));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // The parser's own slip over \UFFFFFFFF, which no code point has.
            findings.add(SyntaxProblem.escape(first("\\U")));
            return Optional.empty();
        } catch (YamlEngineException e) {
            // What the parser takes for its own fault: a key after brackets that are closed further left than they
            // should be.
            findings.add(SyntaxProblem.unreadable(new Location(file, Math.min(reached + 1, lines.size()), 1)));
            return Optional.empty();
        }
        boolean empty = root == null || root instanceof Scalar && root.isBlank();
        return Optional.of(empty ? new Mapping(List.of(), Location.top(file)) : root);
    }

    /** The first line that is neither blank nor a comment, if it is a directive. */
    private Optional<Location> directive() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("%")) {
                return Optional.of(new Location(file, i + 1, 1));
            }
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where something stands first after the last event. */
    private Location first(String sought) {
        for (int i = reached; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(sought);
            if (at >= 0) {
                return new Location(file, i + 1, 1 + lines.get(i).codePointCount(0, at));
            }
        }
        return new Location(file, reached + 1, 1);
    }

    private Optional<Finding> accept(Event event) {
        Location where = place(event.getStartMark());
        switch (event.getEventId()) {
            case DocumentStart -> {
                return root == null ? Optional.empty() : Optional.of(SyntaxProblem.secondDocument(where));
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
        Optional<Location> braces = new SyntaxProblem(file, lines).bracesAt(where);
        return braces.isPresent()
                ? braces.map(SyntaxProblem::braced)
                : refuse("YAML-SYNTAX", where, "键要写成文字，这里写的是括号。", "在冒号前写键名；括号写在冒号后面。");
    }

    private Optional<Finding> scalar(ScalarEvent event, Location where) {
        Scalar scalar = new Scalar(ScalarPlaces.locate(event, where, lines), event.isPlain());
        if (event.isDQuoted()) {
            escaped(event, scalar);
        }
        if (!open.isEmpty() && open.peek().wantsKey()) {
            if (scalar.plain() && scalar.text().equals("<<")) {
                return refuse("YAML-MERGE", where, "不能用合并键（<<）。", "把要合并的内容直接写出来。");
            }
            if (scalar.plain() && isWide(scalar.text(), 0)) {
                return Optional.of(LineProblem.wideBlank(where));
            }
            open.peek().key = scalar;
            return Optional.empty();
        }
        return add(withoutTabs(scalar));
    }

    /** Characters that escapes made; those written as they are were told by the scan of the file. */
    private void escaped(ScalarEvent event, Scalar scalar) {
        int end = event.getEndMark().map(Mark::getLine).orElse(scalar.where().line() - 1);
        Set<Integer> written = lines.subList(scalar.where().line() - 1, Math.min(end + 1, lines.size())).stream()
                .flatMapToInt(String::codePoints)
                .boxed()
                .collect(Collectors.toSet());
        String made = scalar.text()
                .codePoints()
                .filter(character -> !written.contains(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Characters.scan(made, scalar.where(), false, findings);
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
        return mark.map(at -> Places.of(file, lines, at)).orElse(Location.top(file));
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
