package org.gongkai.cli;

import java.text.DecimalFormat;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal's last line: done, time taken and left, rate, failed. */
final class ProgressMeter implements Meter {
    private static final int WIDTH = 79;
    private static final int INTERVAL_MILLISECONDS = 200;

    private final Console console;
    private final ProgressBar bar;
    private boolean closed;

    /** @param unit what is counted, as {@code 份} */
    ProgressMeter(Console console, String task, String unit, int total) {
        this.console = console;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(" " + unit, 1)
                .showSpeed(new DecimalFormat("0"))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLISECONDS)
                .setConsumer(new DelegatingProgressBarConsumer(console::overwrite, WIDTH))
                .build();
    }

    @Override
    public void step(int failed) {
        bar.step();
        if (failed > 0) {
            bar.setExtraMessage(" 失败 " + failed);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            bar.close();
            console.error("");
        }
    }
}
