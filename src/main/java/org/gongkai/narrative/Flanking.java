package org.gongkai.narrative;

/**
 * Whether a run of marks may open or close, which depends on its neighbours.
 *
 * <p>{@code _} goes by CommonMark. So does {@code *}, except that Chinese has no blanks between words: Chinese punctuation is a character
 * like any other ({@code **一是加强。**后文}), and a Chinese neighbour on the far side counts as a blank would ({@code 共**(一)**项}).
 */
record Flanking(boolean opens, boolean closes) {

    /** The flanking of the run from {@code begin} to {@code end}. */
    static Flanking of(Content content, int begin, int end) {
        boolean underscore = content.charAt(begin) == '_';
        Neighbour before = content.startsWith("}}", begin - 2)
                ? Neighbour.FIGURE
                : Neighbour.of(content.before(begin), underscore);
        Neighbour after =
                content.startsWith("{{", end) ? Neighbour.FIGURE : Neighbour.of(content.after(end), underscore);
        boolean left = !after.blank && (!after.punctuation || before.apart());
        boolean right = !before.blank && (!before.punctuation || after.apart());
        return underscore
                ? new Flanking(left && (!right || before.punctuation), right && (!left || after.punctuation))
                : new Flanking(left, right);
    }

    private record Neighbour(boolean blank, boolean punctuation, boolean chinese) {
        /** Braces around a figure are no punctuation: what counts is what will stand there. */
        static final Neighbour FIGURE = new Neighbour(false, false, false);

        static Neighbour of(int codePoint, boolean standard) {
            boolean chinese = !standard && Chinese.is(codePoint);
            return new Neighbour(
                    Characters.isBlank(codePoint), !chinese && Characters.isPunctuation(codePoint), chinese);
        }

        boolean apart() {
            return blank || punctuation || chinese;
        }
    }
}
