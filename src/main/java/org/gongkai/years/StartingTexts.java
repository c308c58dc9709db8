package org.gongkai.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.check.Case;
import org.gongkai.check.Quotation;
import org.gongkai.draft.Remark;
import org.gongkai.form.Form;
import org.gongkai.form.Opening;
import org.gongkai.model.Location;
import org.gongkai.model.SourceText;

/**
 * How a new report's texts begin: last year's headings with sentences whose figures fill themselves in, and marks where a person must
 * write. What was written last year stands above as comment lines, never as text.
 *
 * @param texts by key
 * @param remarks by key
 */
record StartingTexts(Map<String, SourceText> texts, Map<String, Remark> remarks) {
    private static final String PREAMBLE = "引言";
    private static final String TO_WRITE = "【待写】";
    private static final String THEN = "上年写（供改写，不会印出；与表格一致的数已换成 {{…}}）：";

    /**
     * For a form.
     *
     * @param known whether {@code {{path}}} leads to a figure of the form
     */
    static StartingTexts of(Form form, Opening opening, Optional<Case> before, Predicate<String> known) {
        Map<String, SourceText> texts = new LinkedHashMap<>();
        Map<String, Remark> remarks = new LinkedHashMap<>();
        Map<String, String> then = before.map(filled -> quoted(filled, known)).orElse(Map.of());
        if (then.getOrDefault(PREAMBLE, "-").isEmpty()) {
            texts.put(PREAMBLE, text(""));
        } else if (then.containsKey(PREAMBLE)) {
            remarks.put(
                    PREAMBLE, Remark.above(commented("引言不写，用法定格式的标准引言；要自己写，在下面加“引言: |”。" + THEN, then.get(PREAMBLE))));
        }
        form.parts().stream().filter(Form.Part::isText).forEach(part -> {
            String written = then.getOrDefault(part.key(), "");
            String begun = begin(opening.part(part.key()), Structure.of(written), form);
            if (!begun.isEmpty()) {
                texts.put(part.key(), text(begun));
            }
            if (!written.isEmpty()) {
                remarks.put(part.key(), Remark.above(commented(THEN, written)));
            }
        });
        return new StartingTexts(texts, remarks);
    }

    /** How many marks a person must write over. */
    long marks() {
        return texts.values().stream()
                .mapToLong(text -> text.text().split("【待写", -1).length - 1L)
                .sum();
    }

    private static SourceText text(String text) {
        return SourceText.at(Location.top(""), text);
    }

    private static List<String> commented(String first, String text) {
        List<String> lines = new ArrayList<>(List.of(first));
        text.stripTrailing().lines().forEach(line -> lines.add(line.isBlank() ? "" : "  " + line));
        return lines;
    }

    private static String begin(List<Opening.Section> sections, Structure structure, Form form) {
        List<String> paragraphs = new ArrayList<>();
        if (structure.headings().isEmpty()) {
            sections.forEach(section ->
                    add(section.heading().isEmpty() ? "" : section.heading() + "。", section.text(), paragraphs));
        } else {
            if (structure.hasIntroduction()) {
                paragraphs.add(TO_WRITE);
            }
            List<Opening.Section> left = new ArrayList<>(sections);
            for (String heading : structure.headings()) {
                Optional<Opening.Section> match = left.stream()
                        .filter(section -> speaksOf(heading, section, form))
                        .findFirst();
                match.ifPresent(left::remove);
                add(heading, match.map(Opening.Section::text).orElse(TO_WRITE), paragraphs);
            }
        }
        return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
    }

    private static void add(String heading, String text, List<String> paragraphs) {
        if (heading.startsWith("#")) {
            paragraphs.add(heading);
            paragraphs.add(text);
        } else {
            paragraphs.add(heading + text);
        }
    }

    /** 依申请公开 has the words of 主动公开's neighbours in it: the longest word decides. */
    private static boolean speaksOf(String heading, Opening.Section section, Form form) {
        return form.prose().aspects().entrySet().stream()
                .flatMap(aspect -> aspect.getValue().stream()
                        .filter(heading::contains)
                        .map(word -> Map.entry(aspect.getKey(), word.length())))
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(section.aspect()::equals)
                .isPresent();
    }

    /** Last year's texts by key, numbers that the tables say replaced by their paths where this year's form has them. */
    private static Map<String, String> quoted(Case filled, Predicate<String> known) {
        Map<String, List<Quotation>> quotations =
                Quotation.in(filled).stream().collect(Collectors.groupingBy(Quotation::key));
        Map<String, String> texts = new LinkedHashMap<>();
        filled.report().narratives().forEach((key, text) -> {
            StringBuilder changed = new StringBuilder(text.text());
            List<Quotation> own = new ArrayList<>(quotations.getOrDefault(key, List.of()));
            own.sort(Comparator.comparing(Quotation::where).reversed());
            own.stream()
                    .filter(quotation -> known.test(quotation.path()))
                    .forEach(quotation ->
                            text.offset(quotation.where()).ifPresent(at -> replace(changed, at, quotation)));
            texts.put(key, changed.toString());
        });
        return texts;
    }

    private static void replace(StringBuilder text, int at, Quotation quotation) {
        int end = Math.min(text.length(), at + quotation.digits());
        if (text.substring(at, end).chars().allMatch(Character::isDigit)) {
            text.replace(at, end, "{{" + quotation.path() + "}}");
        }
    }
}
