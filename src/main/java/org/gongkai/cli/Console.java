package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Standard output for results, standard error for findings and progress. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Supplier<String> answers;

    Console(OutputStream out, OutputStream err, Charset charset, boolean terminal) {
        this(out, err, charset, terminal, () -> null);
    }

    /**
     * Streams to print to.
     *
     * @param answers lines that somebody at the terminal types, null at their end
     */
    Console(OutputStream out, OutputStream err, Charset charset, boolean terminal, Supplier<String> answers) {
        this.out = new PrintStream(out, false, charset);
        this.err = new PrintStream(err, true, charset);
        this.terminal = terminal;
        this.answers = answers;
    }

    /**
     * The process's own streams: UTF-8, except on a terminal that uses another encoding which knows Chinese (a Windows console on code page
     * 936). JDK 17 would print {@code ?} for every character under {@code LC_ALL=C}.
     */
    static Console ofProcess() {
        boolean terminal = System.console() != null;
        // Maven hands exec:java its own System.out; what is not the process's stream must be used as it is.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return new Console(
                out,
                err,
                terminal ? terminalCharset() : StandardCharsets.UTF_8,
                terminal,
                () -> System.console().readLine());
    }

    private static Charset terminalCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        if (!name.isEmpty() && Charset.isSupported(name)) {
            Charset charset = Charset.forName(name);
            if (charset.canEncode() && charset.newEncoder().canEncode("公开")) {
                return charset;
            }
        }
        return StandardCharsets.UTF_8;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Whether somebody looks on, on a terminal that can go back to the beginning of a line. */
    boolean isInteractive() {
        return terminal && !"dumb".equals(System.getenv("TERM"));
    }

    /** Says over again what is said on the terminal's last line. */
    void overwrite(String text) {
        err.print("\r" + text);
        err.flush();
    }

    /** A console whose lines end up in a string. */
    Console into(OutputStream text) {
        return new Console(text, text, StandardCharsets.UTF_8, terminal);
    }

    /** The same where nobody looks on: without colours. */
    Console plain() {
        return new Console(out, err, StandardCharsets.UTF_8, false);
    }

    /** Whether somebody looks on and colours are wanted. */
    boolean isColoured() {
        return terminal && System.getenv("NO_COLOR") == null;
    }

    /** What somebody at the terminal answers; nothing where nobody looks on. */
    Optional<String> ask(String question) {
        if (!terminal) {
            return Optional.empty();
        }
        err.print(question);
        err.flush();
        return Optional.ofNullable(answers.get()).map(String::strip);
    }

    /** A result. */
    void print(String line) {
        out.println(line);
    }

    /** A finding, progress or a fault. */
    void error(String line) {
        err.println(line);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
