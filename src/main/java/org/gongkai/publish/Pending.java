package org.gongkai.publish;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a publication notes down before it touches what visitors see, and strikes out when it is done; so what is noted was interrupted.
 *
 * @param standing numbers of the editions whose files may stand before visitors
 * @param unfinished those of them that never stood there whole
 * @param all whether every path was to be placed anew
 */
record Pending(SortedSet<Integer> standing, SortedSet<Integer> unfinished, boolean all) {
    Pending {
        standing = Collections.unmodifiableSortedSet(new TreeSet<>(standing));
        unfinished = Collections.unmodifiableSortedSet(new TreeSet<>(unfinished));
    }

    static Pending none() {
        return new Pending(new TreeSet<>(), new TreeSet<>(), false);
    }

    /** This and one more publication. */
    Pending and(Plan plan, boolean isNew, boolean placesAll) {
        SortedSet<Integer> more = new TreeSet<>(standing);
        more.add(plan.from().number());
        more.add(plan.to().number());
        more.remove(0);
        SortedSet<Integer> fresh = new TreeSet<>(unfinished);
        if (isNew) {
            fresh.add(plan.to().number());
        }
        return new Pending(more, fresh, all || placesAll);
    }

    static Pending parse(byte[] bytes) {
        try {
            return JsonMapper.shared().readValue(bytes, Pending.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no note", e);
        }
    }

    byte[] bytes() {
        return JsonMapper.shared().writeValueAsBytes(this);
    }
}
