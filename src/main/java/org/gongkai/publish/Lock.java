package org.gongkai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/**
 * Keeps two publishers of one target apart.
 *
 * <p>Whoever claims {@code lock} writes into it who he is, and anew every so often. A lock that does not change while we watch it for the time
 * that {@link Settings#stale} gives was left behind, and is taken over; no clock of another machine is believed.
 */
final class Lock implements AutoCloseable {
    private static final String OWNER = Home.LOCK + "/owner";
    private static final String BREAKING = Home.ROOT + "/breaking";

    /** How often to look at a lock that nobody has signed. */
    private static final int LOOKS = 5;

    private final Settings settings;
    private final Line line;
    private final String token = UUID.randomUUID().toString();
    private final Line own;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "publish-lock");
        thread.setDaemon(true);
        return thread;
    });
    private int beats;
    private volatile boolean lost;

    /** Takes the lock, waiting for a stale one; {@link TargetFault} if somebody is at work. */
    Lock(Connector connector, Line line, Settings settings, Progress progress) {
        this.settings = settings;
        this.line = line;
        this.own = new Line(connector, settings.patience().once());
        if (!claim()) {
            String seen = owner(line);
            progress.say("目标上有" + who(seen) + "留下的锁，正在看它是否还在用……");
            watch(seen);
            takeOver(seen);
            progress.say("锁已经没有人用，是一次中断的发布留下的，由本次接管。");
        }
        line.tell(this::sign);
        long beat = settings.beat().toMillis();
        heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Whether the lock is ours now. A claim whose answer got lost looks like somebody else's, and goes stale. */
    private boolean claim() {
        return line.ask(target -> target.claim(Home.LOCK));
    }

    /** Who holds the lock, in the form that {@link #sign} writes; empty if nobody has signed. */
    private static String owner(Line line) {
        return line.ask(target -> target.read(OWNER))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private synchronized void sign(Target target) throws IOException {
        String owner = token + "\n" + beats++ + "\n" + settings.who() + "\n"
                + settings.clock().instant() + "\n";
        target.write(OWNER + ".part", owner.getBytes(StandardCharsets.UTF_8));
        target.rename(OWNER + ".part", OWNER);
    }

    private static String who(String owner) {
        String[] lines = owner.split("\n");
        return lines.length < 4 ? "别人" : " " + lines[2] + "（" + lines[3] + "）";
    }

    private static void clear(Target target) throws IOException {
        target.delete(OWNER + ".part");
        target.delete(OWNER);
        target.release(Home.LOCK);
    }

    private void watch(String seen) {
        long until = System.nanoTime() + settings.stale().toNanos();
        while (System.nanoTime() < until) {
            pause(settings.beat().toMillis() / 2);
            if (!owner(line).equals(seen)) {
                throw busy(seen);
            }
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(Math.max(1, milliseconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TargetFault(TargetFault.Kind.UNREACHABLE, "发布中断了。", e);
        }
    }

    /** Removes a stale lock, which only one of several may do, and claims it as everybody may. */
    private void takeOver(String seen) {
        boolean mine = line.ask(target -> target.claim(BREAKING));
        if (!mine) {
            // Left by somebody who died here, since the lock has not changed for as long as it takes to be stale.
            line.tell(target -> target.release(BREAKING));
            throw busy(seen);
        }
        try {
            if (!owner(line).equals(seen)) {
                throw busy(seen);
            }
            line.tell(Lock::clear);
            if (!claim()) {
                throw busy(owner(line));
            }
        } finally {
            line.tell(target -> target.release(BREAKING));
        }
    }

    private static TargetFault busy(String owner) {
        return new TargetFault(TargetFault.Kind.LOCKED, "目标正由" + who(owner) + "发布，没有动它。");
    }

    private void beat() {
        try {
            if (holds(own)) {
                own.tell(this::sign);
            } else {
                lost = true;
            }
        } catch (TargetFault e) {
            // The publication meets the same trouble and tells of it; the next beat may get through.
        }
    }

    /** Whether we have the lock. Where a rename takes two steps nobody has signed for a moment, so that counts only if it lasts. */
    private boolean holds(Line over) {
        String owner = owner(over);
        for (int look = 0; owner.isEmpty() && look < LOOKS; look++) {
            pause(settings.beat().toMillis() / LOOKS);
            owner = owner(over);
        }
        return owner.startsWith(token + "\n");
    }

    /** Makes sure that the lock is still ours, before something that visitors see. */
    void confirm() {
        if (lost || !holds(line)) {
            throw new TargetFault(TargetFault.Kind.LOCKED, "目标的锁被别人拿走了，本次发布停下，访问者看到的没有因此改变。");
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            heart.awaitTermination(settings.patience().answer().toMillis(), TimeUnit.MILLISECONDS);
            if (!lost && holds(own)) {
                own.tell(Lock::clear);
            }
        } catch (TargetFault e) {
            // It stays behind and goes stale.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            own.close();
        }
    }
}
