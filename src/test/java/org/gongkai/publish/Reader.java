package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads the pages of a portal over and over, as visitors do, and notes what no visitor should see. */
final class Reader implements AutoCloseable {
    private static final List<String> PAGES = List.of(
            "index.html",
            "2021/index.html",
            "2021/harbin-kjj/index.html",
            "2021/harbin-jyj/index.html",
            "2021/harbin-jyj/harbin-jyj-2021.pdf");

    private final Path served;
    private final boolean together;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::read, "reader");
    private volatile boolean stopped;
    private volatile int rounds;

    /** Starts to read; {@code together} if all pages must be of one edition. */
    Reader(Path served, boolean together) {
        this.served = served;
        this.together = together;
        thread.start();
    }

    private void read() {
        while (!stopped) {
            List<String> versions = new ArrayList<>();
            PAGES.forEach(page -> versions.add(version(page)));
            // Pages read one after the other may lie on both sides of a switch; if the first is still the same, none
            // does.
            boolean still = versions.get(0).equals(version(PAGES.get(0)));
            if (together && still && versions.stream().distinct().count() > 1) {
                faults.add("mixed: " + versions);
            }
            rounds++;
        }
    }

    private String version(String page) {
        try {
            String text = Files.readString(served.resolve(page));
            if (!text.endsWith(" end")) {
                faults.add("torn: " + page + " " + text.length());
            }
            return text.replaceAll("(?s).* (\\S+) end", "$1");
        } catch (IOException e) {
            if (together) {
                faults.add("missing: " + page);
            }
            return "?";
        }
    }

    int rounds() {
        return rounds;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
