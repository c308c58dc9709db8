package org.gongkai.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.document.About;
import org.gongkai.document.Document;
import org.gongkai.model.Report.Publication;

/**
 * What a portal says about a page: meta tags by the names of 国办发〔2017〕47号, and the block of details above the report.
 *
 * <p>What nobody has given is left out; a tag with an invented value fails the portal's inspection as surely as a missing one.
 */
final class Metadata {
    private Metadata() {}

    /** The meta tags, as maps of name and content. */
    static List<Map<String, Object>> tags(Document document, PageContext context) {
        About about = document.about();
        Publication publication = about.publication();
        Known known = new Known("name", "content");
        known.add("SiteName", about.portal().name());
        known.add("SiteDomain", about.portal().domain());
        known.add("SiteIDCode", about.portal().code());
        known.add("ColumnName", about.portal().column());
        known.add("ColumnDescription", about.portal().columnDescription());
        known.add("ColumnKeywords", String.join(",", about.portal().columnKeywords()));
        known.add("ColumnType", about.portal().columnType());
        known.add("ArticleTitle", about.title());
        // The tag wants a time of day; a bare date must not become midnight.
        known.add("PubDate", publication.time().isEmpty() ? "" : publication.published());
        known.add("ContentSource", about.agency());
        known.add("Keywords", String.join(",", about.keywords()));
        known.add("Author", about.agency());
        known.add("Description", about.description());
        known.add("Url", context.url());
        return known.entries;
    }

    /** The details above the report, as maps of term and value. */
    static List<Map<String, Object>> details(Document document) {
        About about = document.about();
        Publication publication = about.publication();
        Known known = new Known("term", "value");
        known.add("索引号", publication.indexNumber());
        known.add("发布机构", about.agency());
        known.add("成文日期", about.signed());
        known.add("文号", publication.documentNumber());
        known.add("主题分类", publication.topic());
        known.add("公开方式", publication.access());
        known.add("发布日期", publication.published());
        known.add("关键词", String.join("、", publication.keywords()));
        return known.entries;
    }

    /** Pairs whose value is known, in the order added. */
    private record Known(String key, String value, List<Map<String, Object>> entries) {
        Known(String key, String value) {
            this(key, value, new ArrayList<>());
        }

        void add(String name, String content) {
            if (!content.isBlank()) {
                entries.add(Map.of(key, name, value, content));
            }
        }
    }
}
