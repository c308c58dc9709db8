package org.gongkai.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser as far as a preview is concerned: loads a page, and again when it is told to.
 *
 * @param address of the preview
 */
public record Visitor(String address, HttpClient client) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Visitor(String address) {
        this(
                address,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
    }

    public Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8), address + path);
    }

    public static String version(Document page) {
        return page.selectFirst("script[data-version]").attr("data-version");
    }

    /** The page as soon as something holds for it; it is loaded again only when the preview says so. */
    public Document once(String path, Predicate<Document> holds) throws IOException, InterruptedException {
        Document page = page(path);
        while (!holds.test(page)) {
            changed(path, version(page));
            page = page(path);
        }
        return page;
    }

    /** Waits until a page is no more what it was; returns the nanosecond in which that was told. */
    public long changed(String path, String version) throws IOException, InterruptedException {
        HttpResponse<InputStream> events = client.send(
                request(".gongkai/changes?version=" + version + "&page=/" + path), BodyHandlers.ofInputStream());
        Thread watch = new Thread(() -> close(events));
        watch.setDaemon(true);
        watch.start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event: changed")) {
                    return System.nanoTime();
                }
            }
            throw new AssertionError("nothing changes /" + path);
        } finally {
            watch.interrupt();
        }
    }

    private static void close(HttpResponse<InputStream> events) {
        try {
            Thread.sleep(PATIENCE.toMillis());
            events.body().close();
        } catch (InterruptedException | IOException e) {
            // It came in time.
        }
    }
}
