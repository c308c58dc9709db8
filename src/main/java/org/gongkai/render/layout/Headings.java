package org.gongkai.render.layout;

import org.gongkai.document.Heading;
import org.gongkai.document.Inline;

/** Gives headings their tags: PDF/UA wants levels without gaps, whatever the text looks like. */
final class Headings {
    private int last;

    Tag add(Tag parent, Heading heading) {
        last = Math.min(heading.level(), last + 1);
        return parent.add("H" + last, Inline.plain(heading.content()).replace("\n", ""));
    }
}
