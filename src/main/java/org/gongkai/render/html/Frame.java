package org.gongkai.render.html;

import java.util.Map;

/**
 * The page around a report: templates/html/page.ftlh, as the caller's template engine runs it.
 *
 * <p>The model is made of maps, lists, strings and booleans only, so that a template can reach nothing else. All strings are plain
 * text that the template must escape, but for {@code body} and {@code css}, which are markup and style sheet as they stand.
 */
@FunctionalInterface
public interface Frame {
    /** The whole page. Called by any number of threads; equal models must give equal pages. */
    String frame(Map<String, Object> model);
}
