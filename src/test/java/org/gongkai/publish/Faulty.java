package org.gongkai.publish;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Target;

/** A target that counts what is asked of it, and from some operation on is out of reach. */
final class Faulty implements Connector {
    private final Connector real;
    private final int lasts;
    private final AtomicInteger operations = new AtomicInteger();
    /** What was done, as {@code "rename to"}. */
    final List<String> done = new CopyOnWriteArrayList<>();

    Faulty(Connector real, int lasts) {
        this.real = real;
        this.lasts = lasts;
    }

    int operations() {
        return operations.get();
    }

    @Override
    public Target connect() throws IOException {
        Target target = real.connect();
        return (Target) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("close")) {
                        if (operations.incrementAndGet() > lasts) {
                            throw new IOException("cut");
                        }
                        done.add(method.getName() + " "
                                + (arguments.length > 1 && arguments[1] instanceof String second
                                        ? second
                                        : arguments[0]));
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public String shown() {
        return real.shown();
    }

    @Override
    public void close() {
        real.close();
    }
}
