package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Prose;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Unjudged;

/**
 * The overview and the improvements are not last year's (X-TEXT-DUP): the share of sentences that last year's file also has.
 *
 * <p>Digits are masked, so that new figures in old sentences count as old; short sentences are everybody's and do not count.
 */
final class TextReuse implements WordRule {
    private static final String CODE = "X-TEXT-DUP";
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)是、]|[0-9]{1,2}[.．、)）])");
    private static final int SHORT = 12;
    private static final int FEWEST = 4;
    private static final int MUCH = 40;
    private static final int TOO_MUCH = 50;
    private static final int SHOWN = 3;
    private static final int EXCERPT = 16;

    /**
     * A sentence.
     *
     * @param masked as it is compared
     */
    private record Sentence(String text, String masked, Location where) {}

    /** A sentence and where last year's file has it. */
    private record Repeated(Sentence sentence, Location then) {}

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        boolean written = Stream.of(
                        filled.form().prose().overview(), filled.form().prose().improvements())
                .anyMatch(filled.report().narratives()::containsKey);
        return written && filled.around().lastYear().get().isEmpty()
                ? Stream.of(filled.unjudged(CODE, "没有找到上年的报告。"))
                : Stream.empty();
    }

    @Override
    public Stream<Finding> findings(Written written) {
        return written.filled().around().lastYear().get().stream()
                .map(then -> sentences(Written.parts(then), written.prose()))
                .flatMap(then -> judge(sentences(written.parts(), written.prose()), then, written).stream());
    }

    private static Optional<Finding> judge(List<Sentence> now, List<Sentence> then, Written written) {
        if (now.size() < FEWEST) {
            return Optional.empty();
        }
        Map<String, Location> before = new HashMap<>();
        then.forEach(sentence -> before.putIfAbsent(sentence.masked(), sentence.where()));
        List<Repeated> repeated = now.stream()
                .filter(sentence -> before.containsKey(sentence.masked()))
                .map(sentence -> new Repeated(sentence, before.get(sentence.masked())))
                .toList();
        int share = 100 * repeated.size() / now.size();
        return share < MUCH ? Optional.empty() : Optional.of(finding(repeated, now.size(), share, written));
    }

    private static Finding finding(List<Repeated> repeated, int all, int share, Written written) {
        String shown = repeated.stream()
                .limit(SHOWN)
                .map(found -> "第 " + found.sentence().where().line() + " 行“"
                        + excerpt(found.sentence().text()) + "”（上年 "
                        + found.then().file() + " 第 " + found.then().line() + " 行）")
                .collect(Collectors.joining("；"));
        String keys = Stream.of(written.prose().overview(), written.prose().improvements())
                .map(key -> "“" + key + "”")
                .collect(Collectors.joining("和"));
        return Finding.warning(
                CODE,
                repeated.get(0).sentence().where(),
                written.prose().overview(),
                keys + "的 " + all + " 句里有 " + repeated.size() + " 句与上年相同（数字不计），占 " + share + "%"
                        + (share >= TOO_MUCH ? "，已过半，评估会按内容雷同扣分" : "") + "：" + shown
                        + (repeated.size() > SHOWN ? "；等" : "") + "。",
                "按本年的实际工作重写这些句子。");
    }

    private static List<Sentence> sentences(Map<String, List<Passage>> parts, Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        Stream.of(prose.overview(), prose.improvements())
                .flatMap(key -> parts.getOrDefault(key, List.of()).stream())
                .forEach(passage -> split(passage, sentences));
        return sentences;
    }

    private static void split(Passage passage, List<Sentence> sentences) {
        String text = passage.text();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。！？；\n".indexOf(text.charAt(i)) >= 0) {
                add(passage, begin, i, sentences);
                begin = i + 1;
            }
        }
    }

    private static void add(Passage passage, int begin, int end, List<Sentence> sentences) {
        String text = passage.text().substring(begin, end);
        String bare = NUMBERING.matcher(text).replaceFirst("");
        String masked = MARKS.matcher(DIGITS.matcher(bare).replaceAll("0")).replaceAll("");
        if (masked.length() >= SHORT) {
            sentences.add(new Sentence(bare.strip(), masked, passage.at(begin)));
        }
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
