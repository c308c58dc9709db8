package org.gongkai.cli;

import org.gongkai.publish.Progress;

/** Tells how a publication goes: by a bar on a terminal, by a line for each tenth elsewhere. */
final class UploadProgress implements Progress, AutoCloseable {
    private static final int TENTHS = 10;

    private final Console console;
    private final boolean shown;
    private Meter meter = Meter.NONE;
    private int steps;

    UploadProgress(Console console, Options options) {
        this.console = console;
        this.shown = !options.quiet && !options.json;
    }

    @Override
    public synchronized void say(String message) {
        console.error(message);
    }

    @Override
    public synchronized void stored(int done, int of) {
        if (!shown) {
            return;
        }
        if (console.isInteractive()) {
            if (meter == Meter.NONE) {
                meter = new ProgressMeter(console, "上传", "份", of);
            }
            meter.step(0);
            // The last to be told of need not be the last that was begun.
            if (++steps == of) {
                meter.close();
            }
        } else if (done == of || done % Math.max(1, of / TENTHS) == 0) {
            console.error("已上传 " + done + "/" + of);
        }
    }

    @Override
    public synchronized void close() {
        meter.close();
    }
}
