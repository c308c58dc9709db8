package org.gongkai.publish;

import java.util.List;

/**
 * What lies in {@code .gongkai/} of a target.
 *
 * <pre>
 * current          the edition that visitors see: a link to editions/N where the target can switch, else a file that says so
 * pending          the number of an edition that is being brought before visitors
 * editions/N/      manifest.json, and root: a link to a tree
 * files/HASH       contents, each once
 * trees/HASH/      a folder as links to files and trees, where the target can switch
 * stage/           files on their way to their final names
 * log/             one file per publication or rollback, never changed
 * lock/            taken by whoever publishes
 * </pre>
 */
final class Home {
    static final String ROOT = ".gongkai";
    static final String CURRENT = ROOT + "/current";
    static final String PENDING = ROOT + "/pending";
    static final String EDITIONS = ROOT + "/editions";
    static final String FILES = ROOT + "/files";
    static final String TREES = ROOT + "/trees";
    static final String STAGE = ROOT + "/stage";
    static final String LOG = ROOT + "/log";
    static final String LOCK = ROOT + "/lock";

    static final List<String> FOLDERS = List.of(ROOT, EDITIONS, FILES, TREES, STAGE, LOG);

    private Home() {}

    static String edition(int number) {
        return EDITIONS + "/" + number;
    }

    static String manifest(int number) {
        return edition(number) + "/manifest.json";
    }

    static String content(String sha256) {
        return FILES + "/" + sha256;
    }

    static String tree(String hash) {
        return TREES + "/" + hash;
    }

    /** Where the link stands that leads from a visitor's path to what the current edition has there. */
    static String linkTo(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count()) + CURRENT + "/root/" + path;
    }

    /** A name aside for the file or link that is to stand at a visitor's path. */
    static String staged(String path) {
        return STAGE + "/" + Content.hash(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
