package org.gongkai.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts are addresses of the web or of mail, and where a bare one ends. */
final class Addresses {
    /** Counted repetitions, so that a long row of letters or dots is not searched from each of its characters to its end. */
    private static final String MAIL =
            "[A-Za-z0-9._+-]{1,64}+@[A-Za-z0-9]++(?:-++[A-Za-z0-9]++){0,20}+(?:\\.[A-Za-z0-9]++(?:-++[A-Za-z0-9]++){0,20}+){1,20}+";

    private static final Pattern BARE_MAIL = Pattern.compile(MAIL);

    /** The characters of RFC 3986 without brackets, which are rarely part of an address and often stand around one. */
    private static final Pattern BARE_WEB =
            Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]++", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ANGLES =
            Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+|" + MAIL + ")>");

    private static final Pattern ALLOWED =
            Pattern.compile("https?://[^\\s/?#][^\\s]*+|mailto:[^\\s@]++@[^\\s@]++", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /**
     * An address found in text.
     *
     * @param end where it ends
     */
    record Address(String text, int end) {
        /** What a link to it points to. */
        String target() {
            return text.indexOf('@') > 0 && text.matches(MAIL) ? "mailto:" + text : text;
        }
    }

    /** Whether a link may point there: a complete address with one of the schemes http, https and mailto. */
    static boolean isAllowed(String target) {
        return ALLOWED.matcher(target).matches() && !target.contains("{{");
    }

    /** Whether a bare address may begin at a character: where a word begins. */
    static boolean mayBegin(Content content, int at) {
        return Characters.isAlphanumeric(content.charAt(at)) && !Characters.isAlphanumeric(content.before(at));
    }

    /** The address that begins at a character without any marks around it. */
    static Optional<Address> bare(Content content, int at) {
        return find(BARE_WEB, content, at)
                .map(Addresses::withoutTrailingMarks)
                .filter(address -> isAllowed(address.text()))
                .or(() -> find(BARE_MAIL, content, at));
    }

    /** The address in {@code <…>}. */
    static Optional<Address> inAngles(Content content, int at) {
        Matcher matcher = IN_ANGLES.matcher(content.text()).region(at, content.length());
        return matcher.lookingAt() ? Optional.of(new Address(matcher.group(1), matcher.end())) : Optional.empty();
    }

    private static Optional<Address> find(Pattern pattern, Content content, int at) {
        Matcher matcher = pattern.matcher(content.text()).region(at, content.length());
        return matcher.lookingAt() ? Optional.of(new Address(matcher.group(), matcher.end())) : Optional.empty();
    }

    /** As GitHub does: punctuation at the end belongs to the sentence, a closing parenthesis to the one that opened it. */
    private static Address withoutTrailingMarks(Address address) {
        String text = address.text();
        int end = text.length();
        long surplus = count(text, ')') - count(text, '(');
        while (end > 0) {
            char last = text.charAt(end - 1);
            if (last == ')' && surplus > 0) {
                surplus--;
            } else if ("?!.,:;*_~'".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return new Address(text.substring(0, end), address.end() - text.length() + end);
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
