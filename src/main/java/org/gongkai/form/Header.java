package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of a table's row tree or column tree: a leaf is one row or column of figures, any other spans its parts.
 *
 * @param id unique among the rows, or the columns, of its section
 * @param label as the law prints it; empty only for the single row of a table without row headers
 * @param key in a data file; empty where the file has no key for it
 * @param kind what its cells hold, if it says so
 * @param sum the rule that a leaf's numbers are the sum over its parent's other leaves; empty for a leaf that is filled in
 * @param additive whether an area's number is the sum of its agencies' numbers
 */
public record Header(
        String id, String label, String key, Optional<Kind> kind, String sum, boolean additive, List<Header> parts) {
    public Header {
        parts = List.copyOf(parts);
    }

    /** Whether it is one row or column of figures. */
    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /** Whether its numbers are computed. */
    public boolean isSum() {
        return !sum.isEmpty();
    }

    /** Its leaves in printed order; itself if it is one. */
    public Stream<Header> leaves() {
        return isLeaf() ? Stream.of(this) : parts.stream().flatMap(Header::leaves);
    }

    /** Its leaves that are filled in: what a sum over it adds up. */
    public Stream<Header> inputs() {
        return leaves().filter(leaf -> !leaf.isSum());
    }

    /** It and everything below it, each before its parts. */
    public Stream<Header> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Header::all));
    }

    /** How many levels it has, 1 for a leaf. */
    public int depth() {
        return 1 + parts.stream().mapToInt(Header::depth).max().orElse(0);
    }

    /** What a message calls it: its key, else its label. */
    public String name() {
        return key.isEmpty() ? label : key;
    }
}
