package org.gongkai.ingest;

import java.util.regex.Pattern;

/** Addresses that a report may link to. */
final class Links {
    private static final Pattern ALLOWED = Pattern.compile("(?i)(?:https?|mailto):.+");

    private Links() {}

    /** An address, or an empty one for a script, a file, or nothing. */
    static String allowed(String address) {
        return address != null && ALLOWED.matcher(address).matches() ? address : "";
    }
}
