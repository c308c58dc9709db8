package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;

/**
 * No other agency of the register stands where a report names itself (X-NAME): before its year in the title and the preamble, and as
 * the one who 认真, 积极 … does things at the head of a sentence.
 *
 * <p>Anywhere else another agency may be meant: a superior's order, a partner, the office that answers the telephone.
 */
final class OtherNames implements WordRule {
    /** What may stand at the head of a sentence before its subject. */
    private static final Pattern LEAD =
            Pattern.compile("\\s?(?:（[一二三四五六七八九十]{1,2}）[^。\\n]{0,20}。)?(?:20[0-9]{2} ?年度?[，,]? ?|今年以来，|一年来，|本年度?，)?");

    private static final Pattern DOES = Pattern.compile("认真|严格|高度重视|始终|坚持|深入|全面|依法|积极|持续|切实|紧紧|主动公开|共收到|共主动|收到|不断|严把");
    private static final String DOES_BEGINS = "认严高始坚深全依积持切紧主共收不";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final Pattern OWNER = Pattern.compile(
            "(?<name>[\\u4e00-\\u9fff]{3,40}) ?20[0-9]{2} ?年度? ?(?:政府信息公开|信息公开|政务公开)[^，。；《》]{0,6}(?:报告|年报|情况)");

    @Override
    public Set<String> codes() {
        return Set.of("X-NAME");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Passage passage : written.passages()) {
            if (passage.key().equals(written.prose().overview())
                    || passage.key().equals(written.prose().improvements())) {
                subjects(passage, places);
            } else if (passage.key().equals(Written.TITLE) || passage.key().equals(Written.PREAMBLE)) {
                owners(passage, places);
            }
        }
        if (places.isEmpty() || written.report().aggregated()) {
            return Stream.empty();
        }
        Register register = written.filled().around().register();
        List<Finding> findings = new ArrayList<>();
        places.forEach((name, place) -> (place.ending() ? register.namedAtTheEnd(name) : register.named(name))
                .stream()
                        .filter(other -> isOther(other, written.report().agency(), register))
                        .map(other -> place.ending() ? ending(other, name) : name)
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(written, place, other))));
        return findings.stream();
    }

    /**
     * Where a candidate stands.
     *
     * @param end where it ends in the passage
     * @param ending whether other words may stand before the name
     */
    private record Place(Passage passage, int end, boolean ending) {}

    /** Names at the head of a sentence. */
    private static void subjects(Passage passage, Map<String, Place> places) {
        String text = passage.text();
        Matcher lead = LEAD.matcher(text);
        Matcher does = DOES.matcher(text);
        for (int head = 0; head < text.length(); head++) {
            if ((head == 0 || isEnd(text.charAt(head - 1)))
                    && lead.region(head, text.length()).lookingAt()) {
                subject(lead.end(), does, passage, places);
            }
        }
    }

    /** Chinese characters up to the nearest thing that somebody does. */
    private static void subject(int begin, Matcher does, Passage passage, Map<String, Place> places) {
        String text = passage.text();
        int last = Math.min(begin + LONGEST, text.length() - 1);
        for (int end = begin; end <= last; end++) {
            boolean found = end >= begin + SHORTEST
                    && DOES_BEGINS.indexOf(text.charAt(end)) >= 0
                    && does.region(end, text.length()).lookingAt();
            if (found) {
                add(begin, end, passage, false, places);
            }
            if (found || !isChinese(text.charAt(end))) {
                return;
            }
        }
    }

    private static boolean isChinese(char c) {
        return '\u4e00' <= c && c <= '\u9fff';
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '！', '？', '\n' -> true;
            default -> false;
        };
    }

    private static void owners(Passage passage, Map<String, Place> places) {
        Matcher owner = OWNER.matcher(passage.text());
        while (owner.find()) {
            add(owner.start("name"), owner.end("name"), passage, true, places);
        }
    }

    private static void add(int begin, int end, Passage passage, boolean ending, Map<String, Place> places) {
        if (!passage.isQuoted(begin)) {
            places.putIfAbsent(passage.text().substring(begin, end), new Place(passage, end, ending));
        }
    }

    /** Any agency but this one, those above and below it and those it came from. */
    private static boolean isOther(Agency other, Agency own, Register register) {
        return !other.id().equals(own.id())
                && !register.isAbove(other, own)
                && !register.isAbove(own, other)
                && !own.predecessors().contains(other.id())
                && !shares(own, other);
    }

    /** 市科技局 of two cities: a name that is also one's own, or a part of it. */
    private static boolean shares(Agency own, Agency other) {
        return own.name().contains(other.name())
                || other.name().contains(own.name())
                || !other.shortName().isEmpty()
                        && (own.shortName().equals(other.shortName())
                                || own.name().endsWith(other.shortName()));
    }

    /** Which of an agency's names stands at the end of a text. */
    private static String ending(Agency agency, String text) {
        boolean whole = !agency.name().isEmpty() && text.endsWith(agency.name());
        return whole ? agency.name() : agency.shortName();
    }

    private static Finding finding(Written written, Place place, String other) {
        String own = Optional.of(written.report().agency().shortName())
                .filter(name -> !name.isEmpty())
                .orElse(written.report().agency().name());
        return Finding.warning(
                "X-NAME",
                place.passage().at(place.end() - other.length()),
                place.passage().key(),
                "这里的“" + other + "”是另一个机关，像是从别的报告里留下的。",
                "说的是本机关的，改为“" + own + "”，或写成 {{简称}}、{{机关}}。");
    }
}
