package org.gongkai.cli;

/** What the program tells whoever started it. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;
    /** Our fault. */
    static final int FAULT = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Data errors; nothing was written for them. */
    static final int DATA = 3;
    /** Some agencies failed, the others are done. */
    static final int SOME_FAILED = 4;
    /** The output folder or target is full, read-only, out of reach or in use. */
    static final int TARGET = 5;

    /** Interrupted (Ctrl-C); as shells have it, 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
