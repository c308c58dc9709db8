package org.gongkai.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers browsers on this machine. Whoever asks by another name than the machine's own is refused: a page from elsewhere whose name was made
 * to lead here (DNS rebinding) reads nothing.
 */
final class Visitors implements HttpHandler {
    private static final String CHANGES = "/.gongkai/changes";
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final Showcase showcase;
    private final OpenPages pages;
    private final Set<String> names;

    /** @param names by which we may be asked, as in the header Host */
    Visitors(Showcase showcase, OpenPages pages, Set<String> names) {
        this.showcase = showcase;
        this.pages = pages;
        this.names = names;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            String method = exchange.getRequestMethod();
            String address = exchange.getRequestURI().getPath();
            if (!names.contains(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse(""))) {
                send(exchange, text(403, "预览只给本机的浏览器看，请用启动时显示的网址。"));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, text(405, "预览只能看。"));
            } else if (address.equals(CHANGES) && method.equals("GET")) {
                pages.add(exchange, parameter(exchange, "page"), parameter(exchange, "version"));
            } else {
                send(exchange, address.startsWith("/") ? showcase.answer(address) : text(400, "网址不对。"));
            }
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
    }

    private static Answer text(int status, String text) {
        return new Answer(
                status, Map.of(Answer.TYPE, "text/plain; charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            int length = answer.content().length;
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(length));
                exchange.sendResponseHeaders(answer.status(), -1);
            } else {
                exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
                exchange.getResponseBody().write(answer.content());
            }
        }
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> java.net.URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("/");
    }
}
