package org.gongkai.narrative;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random narrative as Markdown and, built beside it and never from it, as {@link Sample#show} must show it.
 *
 * @param markdown its source
 * @param shown its blocks
 */
record RandomNarrative(String markdown, List<String> shown) {
    private static final List<String> WORDS = List.of(
            "本年", "公开。", "“重点”", "（一）", "《条例》", "𠀀字", "共 12 件", "2021年", "，", "<格式>", "&amp;", "`码`", "{项}", "A-B",
            "50%", "~~");

    private static final List<String> MARKS =
            List.of("\\*", "\\_", "\\[", "\\]", "\\\\", "\\<", "\\!", "\\#", "\\|", "\\{{");

    private record Both(String markdown, String shown) {
        Both then(Both next) {
            return new Both(markdown + next.markdown, shown + next.shown);
        }
    }

    static RandomNarrative of(long seed) {
        Writer writer = new Writer(new Random(seed));
        List<Both> blocks = IntStream.range(0, 6).mapToObj(i -> writer.block(2)).toList();
        return new RandomNarrative(
                String.join("\n\n", blocks.stream().map(Both::markdown).toList()),
                blocks.stream().map(Both::shown).toList());
    }

    private record Writer(Random random) {
        Both block(int depth) {
            return switch (random.nextInt(depth > 0 ? 6 : 2)) {
                case 0, 1 -> wrap("p(", lines(), ")");
                case 2 -> wrap("h3(", new Both("# ", "").then(line(2)), ")");
                case 3 -> quote(block(depth - 1));
                case 4 -> items(depth - 1);
                default -> table();
            };
        }

        private Both quote(Both inner) {
            return new Both("> " + inner.markdown.replace("\n", "\n> "), "quote(" + inner.shown + ")");
        }

        /** An item with two paragraphs or blocks; quotes around it let two neighbouring lists stay apart. */
        private Both items(int depth) {
            int number = random.nextInt(1000);
            boolean ordered = random.nextBoolean();
            String marker = ordered ? number + "." : "-";
            Both first = wrap("p(", lines(), ")");
            Both second = block(depth);
            String indent = "\n" + " ".repeat(marker.length() + 1);
            return quote(new Both(
                    marker + " " + (first.markdown + "\n\n" + second.markdown).replace("\n", indent),
                    (ordered ? "ol(" + marker : "ul(•") + " " + first.shown + " " + second.shown + ")"));
        }

        private Both table() {
            Both head = wrap("(", cell().then(cell()), ")");
            Both body = wrap("(", cell().then(cell()), ")");
            return new Both("|" + head.markdown + "\n|---|---|\n|" + body.markdown, "table" + head.shown + body.shown);
        }

        private Both cell() {
            Both line = line(1);
            return new Both(" " + line.markdown + " |", "[" + line.shown + "]");
        }

        private Both lines() {
            Both text = line(2);
            for (int more = random.nextInt(3); more > 0; more--) {
                text = text.then(
                                switch (random.nextInt(3)) {
                                    case 0 -> new Both("  \n", "<br>");
                                    case 1 -> new Both("\\\n　", "<br>");
                                    default -> new Both("\n", "");
                                })
                        .then(line(2));
            }
            return text;
        }

        /** Begins and ends with a Chinese character, as marks and line ends ask what is beside them. */
        private Both line(int depth) {
            Both text = word("始");
            for (int more = random.nextInt(5); more > 0; more--) {
                text = text.then(inline(depth)).then(word("间"));
            }
            return text.then(word("终。"));
        }

        private Both inline(int depth) {
            int kind = random.nextInt(depth > 0 ? 7 : 3);
            if (kind > 2) {
                Both inner = depth > 1 ? inline(0).then(word("内")).then(inline(0)) : word("内");
                return switch (kind) {
                    case 3 -> new Both("**（" + inner.markdown + "。**", "<b>（" + inner.shown + "。</b>");
                    case 4 ->
                        new Both(
                                "*" + word("斜").then(inner).then(word("斜")).markdown + "*",
                                "<i>斜" + inner.shown + "斜</i>");
                    case 5 ->
                        new Both(
                                "[" + inner.markdown + "](https://a.cn/x_(y)*z)",
                                "<a https://a.cn/x_(y)*z>" + inner.shown + "</a>");
                    default -> new Both("https://a.cn/b?c=*d", "<a https://a.cn/b?c=*d>https://a.cn/b?c=*d</a>");
                };
            }
            return switch (kind) {
                case 0 -> word(WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> {
                    String mark = MARKS.get(random.nextInt(MARKS.size()));
                    yield new Both(mark, mark.substring(1));
                }
                default -> new Both("{{ 新收 }}", "9");
            };
        }

        private static Both word(String text) {
            return new Both(text, text);
        }

        private static Both wrap(String before, Both inner, String after) {
            return new Both(inner.markdown, before + inner.shown + after);
        }
    }
}
