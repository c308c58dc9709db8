package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table;
import org.gongkai.form.Form;

/**
 * A published report cut at its parts' headings.
 *
 * @param title what names the report before everything else; {@code \n} is a wanted line break
 * @param before what stands between the title and the first part
 * @param parts the blocks of each part that was found, by number
 * @param headings the headings as printed without their number, by number
 */
record Outline(String title, List<Block> before, Map<String, List<Block>> parts, Map<String, String> headings) {
    private static final Pattern TITLE = Pattern.compile(".*(?:年度|[0-9]年).*报告$");
    private static final Pattern NUMBER = Pattern.compile("^([一二三四五六])[、.．，]");
    private static final Pattern MARKS = Pattern.compile("[、，。：:]");
    private static final Pattern NO_TITLE = Pattern.compile(".*[。：；，].*|.*号");
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LINE = 60;

    /** Cuts a report by the headings of a form. */
    static Outline of(List<Block> blocks, Form form) {
        List<Block> before = new ArrayList<>();
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        List<Block> current = before;
        int reached = 0;
        for (Block block : blocks) {
            Optional<Form.Part> part = part(block, form, reached);
            if (part.isPresent()) {
                reached = form.parts().indexOf(part.get()) + 1;
                current = new ArrayList<>();
                parts.put(part.get().number(), current);
                headings.put(
                        part.get().number(), NUMBER.matcher(Words.of(block)).replaceFirst(""));
            } else {
                current.add(block);
            }
        }
        String title = title(before);
        return new Outline(title, before, parts, headings);
    }

    /** The part that a block is the heading of; parts come in the form's order. */
    private static Optional<Form.Part> part(Block block, Form form, int reached) {
        String text = Words.of(block);
        if (text.isEmpty() || text.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(text);
        String bare = number.replaceFirst("");
        String written = number.reset().find() ? number.group(1) : "";
        return form.parts().stream()
                .skip(reached)
                .filter(part -> written.isEmpty() || part.number().equals(written))
                .filter(part -> names(part, bare, !written.isEmpty()))
                .findFirst();
    }

    private static boolean names(Form.Part part, String bare, boolean numbered) {
        return part.names().stream()
                .map(Outline::plain)
                .anyMatch(name -> numbered ? Likeness.of(name, plain(bare)) >= 0.5 : name.equals(plain(bare)));
    }

    private static String plain(String text) {
        return MARKS.matcher(Words.solid(text)).replaceAll("");
    }

    /** The characters of a block, its wanted line breaks kept. */
    private static String lines(Block block) {
        return block instanceof Heading heading
                ? Inline.plain(heading.content()).replaceAll("[ \t\u3000]", "").strip()
                : Words.of(block);
    }

    /** The characters of what stands before the first part, a line for each block. */
    String preamble() {
        return before.stream().map(Words::of).collect(Collectors.joining("\n"));
    }

    /** The paragraphs below the headings that say whom to ask (如有疑问请与……联系). */
    String invitation() {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(Paragraph.class::isInstance)
                .map(Words::of)
                .filter(text -> text.contains("疑问") && text.contains("联系"))
                .collect(Collectors.joining("\n"));
    }

    /** The characters of all paragraphs and headings. */
    String words() {
        return Stream.concat(before.stream(), parts.values().stream().flatMap(List::stream))
                .map(Words::of)
                .collect(Collectors.joining("\n"));
    }

    /** Takes the title off the beginning: up to three short lines that end in 报告. */
    private static String title(List<Block> before) {
        StringBuilder title = new StringBuilder();
        for (int lines = 0; lines < 3 && lines < before.size(); lines++) {
            Block block = before.get(lines);
            if (block instanceof Table
                    || Words.of(block).length() > LONGEST_LINE
                    || NO_TITLE.matcher(Words.of(block)).matches()) {
                break;
            }
            title.append(lines == 0 ? lines(block) : Words.of(block));
            if (TITLE.matcher(title.toString().replace("\n", "")).matches()) {
                before.subList(0, lines + 1).clear();
                return title.toString();
            }
        }
        // A page may say other things first, such as a document number.
        for (int i = 0; i < before.size(); i++) {
            if (Words.of(before.get(i)).length() <= LONGEST_LINE
                    && TITLE.matcher(Words.of(before.get(i))).matches()) {
                return Words.of(before.remove(i));
            }
        }
        return "";
    }
}
