package org.gongkai.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page's content security policy, directive by directive.
 *
 * @param directives sources by the name of the directive, in order
 */
record Policy(Map<String, String> directives) {
    private static final String NOTHING = "'none'";

    /** What a policy says; a page without one gets the strictest. */
    static Policy parse(String policy) {
        Map<String, String> directives = new LinkedHashMap<>(Map.of("default-src", NOTHING));
        for (String directive : policy.split(";")) {
            String[] parts = directive.strip().split("\\s+", 2);
            if (!parts[0].isEmpty()) {
                directives.put(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
            }
        }
        return new Policy(directives);
    }

    /** With one more source; a directive that allowed nothing, or was not there, allows just that. */
    Policy allowing(String directive, String source) {
        Map<String, String> wider = new LinkedHashMap<>(directives);
        wider.merge(directive, source, (before, more) -> before.equals(NOTHING) ? more : before + " " + more);
        return new Policy(wider);
    }

    /** The source that allows one inline script or style and no other. */
    static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** As the header has it. */
    String text() {
        return directives.entrySet().stream()
                .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
                .collect(Collectors.joining("; "));
    }
}
