package org.gongkai.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.compose.Templates;
import org.gongkai.model.Portal;

/** Fills in the templates of the site's pages; what all of them share is here. */
final class Pages {
    /** No inline script or style, nothing from elsewhere; what a page needs lies in assets/. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self'; form-action 'self'; base-uri 'none'";

    private static final String COLUMN = "政府信息公开年报";

    private final Templates engine;
    private final Portal portal;

    Pages(Templates engine, Portal portal) {
        this.engine = engine;
        this.portal = portal;
    }

    /** A step of the way from the first page to this one. */
    record Step(String text, String href) {}

    /** The name of the column that holds the reports. */
    String column() {
        return portal.column().isEmpty() ? COLUMN : portal.column();
    }

    /**
     * A page.
     *
     * @param template within templates/html
     * @param root the way up to the site's root: empty or {@code ../…}
     * @param way from the first page, which is added, to this one, which has no address
     */
    byte[] page(String template, String title, String root, List<Step> way, Map<String, Object> model) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(Map.of("text", "首页", "href", way.isEmpty() ? "" : root + "index.html"));
        way.forEach(step -> steps.add(Map.of("text", step.text(), "href", step.href())));
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("title", title);
        whole.put("root", root);
        whole.put("policy", POLICY);
        whole.put("site", portal.name());
        whole.put("domain", portal.domain());
        whole.put("code", portal.code());
        whole.put("column", column());
        whole.put("breadcrumb", steps);
        return bytes(engine.process("html/" + template, whole));
    }

    /** A file that is no page. */
    byte[] file(String template, Map<String, Object> model) {
        return bytes(engine.process("html/" + template, model));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A size as a link says it, rounded up. */
    static String size(long bytes) {
        return (bytes + 1023) / 1024 + " KB";
    }
}
