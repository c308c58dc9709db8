package org.gongkai.publish;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** A connection of one thread that is made anew when it breaks. */
final class Line implements AutoCloseable {
    private final Connector connector;
    private final Patience patience;
    private Target target;

    Line(Connector connector, Patience patience) {
        this.connector = connector;
        this.patience = patience;
    }

    /** Something to do on a target. */
    interface Deed<T> {
        T on(Target target) throws IOException;
    }

    /** As {@link Deed}, without a result. */
    interface Step {
        void on(Target target) throws IOException;
    }

    /** Does something, from its beginning again after a broken connection. */
    <T> T ask(Deed<T> deed) {
        for (int attempt = 1; ; attempt++) {
            try {
                if (target == null) {
                    target = connector.connect();
                }
                return deed.on(target);
            } catch (IOException e) {
                close();
                if (attempt >= patience.attempts()) {
                    throw new TargetFault(
                            TargetFault.Kind.UNREACHABLE, "与 " + connector.shown() + " 的连接不通：" + reason(e), e);
                }
                pause(attempt);
            }
        }
    }

    /** As {@link #ask}. */
    void tell(Step step) {
        ask(target -> {
            step.on(target);
            return true;
        });
    }

    private static String reason(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "没有这个主机名。";
            }
            if (cause instanceof SocketTimeoutException) {
                return "等不到回答。";
            }
            if (cause instanceof java.net.ConnectException) {
                return "对方拒绝连接。";
            }
        }
        return "连接断了。";
    }

    private void pause(int attempt) {
        try {
            Thread.sleep(patience.pause().toMillis() << (attempt - 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TargetFault(TargetFault.Kind.UNREACHABLE, "发布中断了。", e);
        }
    }

    @Override
    public void close() {
        if (target != null) {
            target.close();
            target = null;
        }
    }
}
