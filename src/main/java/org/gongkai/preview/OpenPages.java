package org.gongkai.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that are open in browsers: each holds a connection (server-sent events) on which it is told when to load itself again. */
final class OpenPages {
    /** Connections beyond these cost the oldest theirs: nobody reads so many pages. */
    private static final int MOST = 64;

    private final Showcase showcase;
    private final List<Page> pages = new ArrayList<>();

    OpenPages(Showcase showcase) {
        this.showcase = showcase;
    }

    /** A page and what it shows. */
    private record Page(HttpExchange exchange, String address, String version) {
        /** Whether somebody is still there. */
        boolean tell(String event) {
            try {
                exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                return true;
            } catch (IOException e) {
                exchange.close();
                return false;
            }
        }
    }

    /** Takes on a page. The connection stays open, and the calling thread is free. */
    synchronized void add(HttpExchange exchange, String address, String version) throws IOException {
        exchange.getResponseHeaders().set(Answer.TYPE, "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Page page = new Page(exchange, address, version);
        if (page.tell("retry: 500\n\n") && isAsTold(page)) {
            pages.add(page);
        }
        while (pages.size() > MOST) {
            pages.remove(0).exchange().close();
        }
    }

    /** Tells the pages that would show something else now. */
    synchronized void refresh() {
        pages.removeIf(page -> !isAsTold(page));
    }

    /** Finds out who has gone. */
    synchronized void knock() {
        pages.removeIf(page -> !page.tell(":\n\n"));
    }

    /** The folders of the reports that are open. */
    synchronized List<String> reports() {
        return pages.stream()
                .flatMap(page -> Library.report(page.address()).stream())
                .distinct()
                .toList();
    }

    /** What the open pages show, by their versions. */
    synchronized List<String> versions() {
        return pages.stream().map(Page::version).toList();
    }

    synchronized void close() {
        pages.forEach(page -> page.exchange().close());
        pages.clear();
    }

    /** Whether the page still shows what it would be given now; else it is told, and will come back. */
    private boolean isAsTold(Page page) {
        Optional<String> now = version(page.address());
        if (now.isEmpty() || now.get().equals(page.version())) {
            return true;
        }
        if (page.tell("event: changed\ndata: " + now.get() + "\n\n")) {
            page.exchange().close();
        }
        return false;
    }

    private Optional<String> version(String address) {
        try {
            return Optional.of(showcase.version(address));
        } catch (IOException e) {
            // It cannot be read at the moment: then it need not be shown at the moment.
            return Optional.empty();
        }
    }
}
