package org.gongkai.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.compose.Templates;

/**
 * A page as the preview shows it: as it was written, with notices on top and a script that waits for the next build. The page's own content
 * security policy moves into a header, wider by exactly these two.
 */
final class ServedPage {
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">\\n?");
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
    private static final String SCRIPT = resource("reload.js");
    private static final String STYLE = resource("notice.css");
    private static final Templates ENGINE = new Templates(name -> Optional.of(resource(name)));

    private ServedPage() {}

    /**
     * Something to be said on top of a page.
     *
     * @param text its layout counts
     */
    record Notice(String title, String text, List<Link> links) {
        Notice(String title, String text) {
            this(title, text, List.of());
        }

        private Map<String, Object> model() {
            return Map.of(
                    "title",
                    title,
                    "text",
                    text,
                    "links",
                    links.stream().map(Link::model).toList());
        }
    }

    /** A text that leads somewhere. */
    record Link(String text, String href) {
        private Map<String, String> model() {
            return Map.of("text", text, "href", href);
        }
    }

    /** A page that no file stands behind. */
    static String bare(String title) {
        return ENGINE.process("bare.ftlh", Map.of("title", title));
    }

    /**
     * The page.
     *
     * @param version the same as long as the browser need not load it again
     */
    static Answer of(int status, String page, List<Notice> notices, String version) {
        Matcher policy = POLICY.matcher(page);
        Policy own = Policy.parse(policy.find() ? policy.group(1).replace("&#39;", "'") : "");
        Policy wider = own.allowing("script-src", Policy.hash(SCRIPT))
                .allowing("style-src", Policy.hash(STYLE))
                .allowing("connect-src", "'self'")
                .allowing("frame-ancestors", "'none'");
        String added = ENGINE.process(
                "notices.ftlh",
                Map.of(
                        "version", version,
                        "script", SCRIPT,
                        "style", STYLE,
                        "notices", notices.stream().map(Notice::model).toList()));
        String bare = POLICY.matcher(page).replaceAll("");
        Matcher body = BODY.matcher(bare);
        int place = body.find() ? body.end() : 0;
        String whole = bare.substring(0, place) + added + bare.substring(place);
        return new Answer(
                status,
                Map.of(Answer.TYPE, "text/html; charset=utf-8", "Content-Security-Policy", wider.text()),
                whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (var in = ServedPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
