package org.gongkai.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.form.Form;

/**
 * Statutory figures as a data file.
 *
 * @param cells characters by logical coordinate, those of totals included
 * @param random if it is there: keys in any order, rows as mappings or lists, labels or keys, zeros or none
 * @param totals whether all totals are written; otherwise by chance
 */
record RandomWriting(Form form, Map<String, String> cells, Optional<Random> random, boolean totals) {
    private static final String ZERO = "0";

    String file() {
        List<String> heads = new ArrayList<>(List.of("机关: 某局\n", "年度: " + form.from() + "\n", "问题及改进: 略。\n"));
        form.tables().forEach(table -> heads.add(written(Slot.of(table), "")));
        shuffle(heads);
        return String.join("", heads);
    }

    private String written(Slot slot, String indent) {
        String key = perhaps() && !slot.label().isEmpty() ? slot.label() : slot.key();
        return indent + key + ":" + value(slot, indent);
    }

    private String value(Slot slot, String indent) {
        if (slot instanceof Slot.Single single) {
            return " " + cell(single) + "\n";
        }
        Slot.Group group = (Slot.Group) slot;
        if (group.isLine()) {
            return " " + (perhaps() ? mapping(group) : list(group)) + "\n";
        }
        List<Slot> slots = new ArrayList<>(group.slots());
        slots.removeIf(below -> !isWanted(below) && perhaps());
        shuffle(slots);
        return slots.isEmpty()
                ? " {}\n"
                : "\n"
                        + slots.stream()
                                .map(below -> written(below, indent + "  "))
                                .collect(Collectors.joining());
    }

    /** Whether something would be lost without a slot. */
    private boolean isWanted(Slot slot) {
        if (slot instanceof Slot.Single single) {
            return single.figure().isSum() ? totals : !cell(single).equals(ZERO);
        }
        return ((Slot.Group) slot).slots().stream().anyMatch(this::isWanted);
    }

    private String list(Slot.Group group) {
        boolean all = totals || !perhaps();
        return group.slots().stream()
                .map(Slot.Single.class::cast)
                .filter(single -> all || !single.figure().column().isSum())
                .map(this::cell)
                .toList()
                .toString();
    }

    private String mapping(Slot.Group group) {
        List<String> entries = new ArrayList<>();
        for (Slot slot : group.slots()) {
            Slot.Single single = (Slot.Single) slot;
            if (isWanted(single) || !perhaps()) {
                entries.add((perhaps() ? single.label() : single.key()) + ": " + cell(single));
            }
        }
        shuffle(entries);
        return "{" + String.join(", ", entries) + "}";
    }

    private String cell(Slot.Single single) {
        return cells.get(single.figure().id());
    }

    private boolean perhaps() {
        return random.map(Random::nextBoolean).orElse(false);
    }

    private void shuffle(List<?> items) {
        random.ifPresent(chance -> Collections.shuffle(items, chance));
    }
}
