package org.gongkai.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gongkai.model.Agency;
import org.gongkai.model.Agency.Years;
import org.gongkai.model.Contact;

/** An agency as agencies.yaml writes it; {@code null} where it says nothing. */
record AgencyEntry(
        @JsonProperty("机关") String name,
        @JsonProperty("简称") String shortName,
        @JsonProperty("上级") String parent,
        @JsonProperty("前身") List<String> predecessors,
        @JsonProperty("类别") String category,
        @JsonProperty("层级") String level,
        @JsonProperty("截止") String deadline,
        @JsonProperty("地区") String region,
        @JsonProperty("联系方式") ContactEntry contact,
        @JsonProperty("起止") Span expected) {

    record Span(
            @JsonProperty("自") int from, @JsonProperty("至") int to) {}

    /** @param shared the same text for all agencies that have it */
    Agency agency(String id, UnaryOperator<String> shared) {
        Years years = expected == null
                ? Years.ALL
                : new Years(
                        expected.from() == 0 ? Integer.MIN_VALUE : expected.from(),
                        expected.to() == 0 ? Integer.MAX_VALUE : expected.to());
        return new Agency(
                id,
                text(name),
                text(shortName),
                shared.apply(text(parent)),
                Objects.requireNonNullElse(predecessors, List.of()),
                shared.apply(text(category)),
                shared.apply(text(level)),
                shared.apply(text(deadline)),
                shared.apply(text(region)),
                years,
                contact == null ? Contact.NONE : contact.contact());
    }

    static String text(String written) {
        return Objects.requireNonNullElse(written, "");
    }
}
