package org.gongkai.years;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.Case;
import org.gongkai.document.Transcript;
import org.gongkai.years.Difference.Fate;
import org.gongkai.years.Difference.Piece;
import org.gongkai.years.Difference.SentenceChange;

/** Compares the texts of two reports sentence by sentence, as they are printed. */
final class SentenceDifferences {
    private static final String ENDS = "。！？；\n";
    /** Half of the character pairs in common make a sentence another wording of one. */
    private static final double ALIKE = 0.5;

    private final List<SentenceChange> changes = new ArrayList<>();

    private SentenceDifferences() {}

    static List<SentenceChange> of(Case now, Case then) {
        SentenceDifferences differences = new SentenceDifferences();
        Set<String> keys = new LinkedHashSet<>(List.of("引言"));
        now.form().parts().forEach(part -> keys.add(part.key()));
        then.form().parts().forEach(part -> keys.add(part.key()));
        keys.forEach(key -> differences.compare(key, sentences(then, key), sentences(now, key)));
        return differences.changes;
    }

    private static List<String> sentences(Case filled, String key) {
        List<String> sentences = new ArrayList<>();
        for (String entry : Transcript.blocks(filled.narratives().blocks().getOrDefault(key, List.of()))) {
            int begin = 0;
            for (int i = 0; i < entry.length(); i++) {
                if (i + 1 == entry.length() || ENDS.indexOf(entry.charAt(i)) >= 0) {
                    String sentence = entry.substring(begin, i + 1).strip();
                    if (!sentence.isEmpty()) {
                        sentences.add(sentence);
                    }
                    begin = i + 1;
                }
            }
        }
        return sentences;
    }

    private void compare(String key, List<String> then, List<String> now) {
        for (AbstractDelta<String> delta : DiffUtils.diff(then, now).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> fresh = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.CHANGE) {
                pair(key, old, fresh);
            } else {
                old.forEach(sentence -> removed(key, sentence));
                fresh.forEach(sentence -> added(key, sentence));
            }
        }
    }

    /** Each new sentence goes with the first old one after the last pair that is like it. */
    private void pair(String key, List<String> old, List<String> fresh) {
        int next = 0;
        for (String sentence : fresh) {
            int match = next;
            while (match < old.size() && likeness(old.get(match), sentence) < ALIKE) {
                match++;
            }
            if (match == old.size()) {
                added(key, sentence);
            } else {
                old.subList(next, match).forEach(gone -> removed(key, gone));
                changes.add(reworded(key, old.get(match), sentence));
                next = match + 1;
            }
        }
        old.subList(next, old.size()).forEach(gone -> removed(key, gone));
    }

    private void removed(String key, String sentence) {
        changes.add(new SentenceChange(key, Fate.REMOVED, List.of(new Piece(sentence, true)), List.of()));
    }

    private void added(String key, String sentence) {
        changes.add(new SentenceChange(key, Fate.ADDED, List.of(), List.of(new Piece(sentence, true))));
    }

    private static SentenceChange reworded(String key, String then, String now) {
        List<String> old = characters(then);
        List<String> fresh = characters(now);
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        int oldAt = 0;
        int freshAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(before, old.subList(oldAt, delta.getSource().getPosition()), false);
            add(after, fresh.subList(freshAt, delta.getTarget().getPosition()), false);
            add(before, delta.getSource().getLines(), true);
            add(after, delta.getTarget().getLines(), true);
            oldAt = delta.getSource().getPosition() + delta.getSource().size();
            freshAt = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(before, old.subList(oldAt, old.size()), false);
        add(after, fresh.subList(freshAt, fresh.size()), false);
        return new SentenceChange(key, Fate.REWORDED, before, after);
    }

    private static void add(List<Piece> pieces, List<String> characters, boolean changed) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(String.join("", characters), changed));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** Dice's coefficient of the character pairs. */
    private static double likeness(String one, String other) {
        Map<String, Long> pairs = pairs(one);
        Map<String, Long> others = pairs(other);
        long common = pairs.entrySet().stream()
                .mapToLong(pair -> Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0L)))
                .sum();
        long all = count(pairs) + count(others);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static long count(Map<String, Long> pairs) {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> pairs(String text) {
        List<String> characters = characters(text);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.size(); i++) {
            pairs.add(characters.get(i) + characters.get(i + 1));
        }
        return pairs.stream().collect(Collectors.groupingBy(pair -> pair, HashMap::new, Collectors.counting()));
    }
}
