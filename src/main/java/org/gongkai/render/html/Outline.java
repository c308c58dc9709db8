package org.gongkai.render.html;

/**
 * Numbers headings: {@code s2-1} is the first section of the second part, whatever it says, so a link to it outlives a change of wording.
 *
 * <p>A heading never lies more than one level below the one before it; screen readers announce a gap as a missing section.
 */
final class Outline {
    private final int[] counts = new int[7];
    private int level;

    /** Enters a heading of this level and returns the level to write it with. */
    int enter(int wanted) {
        level = Math.min(wanted, level + 1);
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return level;
    }

    /** The anchor of the heading entered last. */
    String anchor() {
        if (level == 1) {
            return counts[1] == 1 ? "title" : "title-" + counts[1];
        }
        StringBuilder anchor = new StringBuilder("s").append(counts[2]);
        for (int part = 3; part <= level; part++) {
            anchor.append('-').append(counts[part]);
        }
        return anchor.toString();
    }
}
