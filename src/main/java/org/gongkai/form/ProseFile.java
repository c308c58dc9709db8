package org.gongkai.form;

import java.util.List;
import java.util.Map;

/** How templates/prose.yaml is written; {@code null} where it says nothing. */
record ProseFile(
        String overview,
        String improvements,
        String matters,
        String requests,
        String unpaid,
        Map<String, List<String>> aspects,
        Map<String, List<String>> assessment,
        List<TopicEntry> topics,
        List<ClaimEntry> claims,
        List<String> units,
        List<String> denials,
        List<String> parts,
        List<String> limits,
        List<String> subjects,
        List<String> others,
        List<String> times,
        List<String> areas,
        List<String> own,
        List<String> plain) {
    record TopicEntry(String name, List<String> words, List<String> not, List<String> near) {}

    record ClaimEntry(String code, String topic, List<String> words, boolean whole, boolean bare, List<String> reads) {}
}
