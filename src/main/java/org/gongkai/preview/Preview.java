package org.gongkai.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.site.Order;
import org.gongkai.site.OutputTree;

/**
 * A site in a browser on this machine while it is being written: builds into a folder of its own, serves that on the loopback interface, and
 * has open pages load themselves again when they have become others.
 */
public final class Preview implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final int HTTP = 80;
    private static final int THREADS = 8;
    /** How often, in seconds, folders are looked at that may have come or gone, and readers that may have gone. */
    private static final int LOOK = 1;

    private static final int KNOCK = 10;

    private final HttpServer server;
    private final OpenPages pages;
    private final Rebuilder rebuilder;
    private final List<FolderWatch> watches;
    private final Thread building;
    private final ScheduledExecutorService clock;
    private final ExecutorService answering;

    /**
     * Takes the port and begins to build.
     *
     * @param folder where to build; nobody else writes there
     * @param years all if empty
     * @param port 0 for any that is free
     * @throws PortFault when the port cannot be had
     */
    public Preview(Originals originals, Path folder, Order order, List<Integer> years, int port, Teller teller) {
        this.server = bind(port);
        AtomicReference<Standing> standing = new AtomicReference<>(Standing.START);
        Showcase showcase = new Showcase(new Library(folder), standing::get);
        this.pages = new OpenPages(showcase);
        this.rebuilder = new Rebuilder(originals, new OutputTree(folder), order, years, teller, standing, pages);
        this.watches = originals.folders().stream()
                .map(watched -> new FolderWatch(watched, rebuilder.changes()))
                .toList();
        this.building = daemon("gongkai-build").newThread(rebuilder);
        this.clock = Executors.newSingleThreadScheduledExecutor(daemon("gongkai-clock"));
        this.answering = Executors.newFixedThreadPool(THREADS, daemon("gongkai-answer"));
        server.createContext("/", new Visitors(showcase, pages, names()));
        server.setExecutor(answering);
        server.start();
        building.start();
        clock.scheduleWithFixedDelay(() -> watches.forEach(FolderWatch::look), LOOK, LOOK, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(pages::knock, KNOCK, KNOCK, TimeUnit.SECONDS);
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
        } catch (IOException e) {
            throw new PortFault(port, e);
        }
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where to look. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** Browsers leave out the usual port. */
    private Set<String> names() {
        return Stream.of("127.0.0.1", "localhost")
                .flatMap(name -> port() == HTTP ? Stream.of(name, name + ":" + HTTP) : Stream.of(name + ":" + port()))
                .collect(Collectors.toSet());
    }

    /** What the open pages show, by their versions. */
    List<String> versions() {
        return pages.versions();
    }

    /** Returns when nobody writes any more. */
    @Override
    public void close() {
        watches.forEach(FolderWatch::close);
        clock.shutdownNow();
        rebuilder.stop();
        pages.close();
        server.stop(0);
        answering.shutdownNow();
        try {
            building.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
