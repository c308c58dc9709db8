package org.gongkai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gongkai.model.SourceText;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.Scalar;
import org.gongkai.yaml.Sequence;

/**
 * Puts together what the comma of {@code 1,000} split, so that the number is refused as it was written.
 *
 * <p>Between brackets YAML takes such a number for two: {@code {自然人: 1,000}} has a key {@code 000}.
 */
final class Thousands {
    private static final Pattern HEAD = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*");
    private static final Pattern REST = Pattern.compile("[0-9]{3}");

    private Thousands() {}

    /** The keys, without those that are the rest of a number. */
    static Mapping joined(Mapping mapping) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            int last = entries.size() - 1;
            if (last >= 0 && entry.value().isBlank() && isRest(entries.get(last).value(), entry.key())) {
                Mapping.Entry head = entries.get(last);
                entries.set(last, new Mapping.Entry(head.key(), join(head.value(), entry.key())));
            } else {
                entries.add(entry);
            }
        }
        return new Mapping(entries, mapping.where());
    }

    /**
     * The items, those joined that are one number beyond doubt: {@code 000} is none, or a row fits only so.
     *
     * @param fits whether a row may have as many items
     */
    static List<Node> joined(Sequence sequence, IntPredicate fits) {
        List<Node> sure = joined(sequence.items(), false);
        if (fits.test(sure.size())) {
            return sure;
        }
        List<Node> bold = joined(sequence.items(), true);
        return fits.test(bold.size()) ? bold : sequence.items();
    }

    private static List<Node> joined(List<Node> items, boolean any) {
        List<Node> joined = new ArrayList<>();
        for (Node item : items) {
            int last = joined.size() - 1;
            boolean rest = last >= 0 && isRest(joined.get(last), item);
            if (rest && (any || ((Scalar) item).text().startsWith("0"))) {
                joined.set(last, join(joined.get(last), item));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    /** Whether three digits follow a number and its comma at once. */
    private static boolean isRest(Node head, Node rest) {
        return head instanceof Scalar number
                && rest instanceof Scalar digits
                && HEAD.matcher(number.text()).matches()
                && REST.matcher(digits.text()).matches()
                && digits.where().equals(number.where().right(number.text().length() + 1));
    }

    private static Scalar join(Node head, Node rest) {
        String text = ((Scalar) head).text() + "," + ((Scalar) rest).text();
        return new Scalar(SourceText.at(head.where(), text), true);
    }
}
