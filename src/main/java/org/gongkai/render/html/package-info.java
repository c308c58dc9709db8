/**
 * Document → web page: the report as a portal shows it, and as a fragment for pasting into a content management system.
 *
 * <p>{@link org.gongkai.render.html.HtmlRenderer} writes the report itself; the page around it is a template that the caller hands in
 * as a {@link org.gongkai.render.html.Frame}.
 */
package org.gongkai.render.html;
