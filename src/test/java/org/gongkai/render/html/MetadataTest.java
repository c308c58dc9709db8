package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.About;
import org.gongkai.document.Document;
import org.gongkai.model.Portal;
import org.gongkai.model.Report.Dated;
import org.gongkai.model.Report.Publication;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetadataTest {
    @Test
    void namesAllThatIsKnown() {
        org.jsoup.nodes.Document page = Jsoup.parse(Pages.page(Reports.full(), Reports.CONTEXT));

        assertThat(page.select("head meta[name]"))
                .extracting(tag -> tag.attr("name") + "=" + tag.attr("content"))
                .containsExactly(
                        "viewport=width=device-width, initial-scale=1",
                        "SiteName=哈尔滨市人民政府",
                        "SiteDomain=www.harbin.gov.cn",
                        "SiteIDCode=2301000001",
                        "ColumnName=政府信息公开年报",
                        "ColumnDescription=各机关历年年度报告",
                        "ColumnKeywords=政府信息公开,年报",
                        "ColumnType=信息公开",
                        "ArticleTitle=哈尔滨市科学技术局2021年政府信息公开工作年度报告",
                        "PubDate=2022-01-20 09:30",
                        "ContentSource=哈尔滨市科学技术局",
                        "Keywords=政府信息公开,年度报告",
                        "Author=哈尔滨市科学技术局",
                        "Description=哈尔滨市科学技术局2021年度政府信息公开工作情况。",
                        "Url=https://www.harbin.gov.cn/2021/harbin-kjj/",
                        "color-scheme=light dark",
                        "generator=gongkai");
        assertThat(page.select("dl.details dt").eachText())
                .containsExactly("索引号", "发布机构", "成文日期", "文号", "主题分类", "公开方式", "发布日期");
        assertThat(page.select("dl.details dd").last().text()).isEqualTo("2022-01-20 09:30");
    }

    @Test
    void inventsNothing() {
        Document unknown = about(Publication.NONE);

        assertThat(Metadata.tags(unknown, PageContext.EMPTY))
                .extracting(tag -> tag.get("name"))
                .containsExactly("ArticleTitle", "ContentSource", "Author");
        assertThat(Metadata.details(unknown))
                .extracting(detail -> detail.get("term"))
                .containsExactly("发布机构");
    }

    @Test
    void doesNotTurnADayIntoMidnight() {
        Dated day = new Dated(LocalDate.of(2022, 1, 20), Grid.HERE);
        Document dated = about(new Publication(Optional.of(day), "", "", "", "", "", List.of()));

        assertThat(Metadata.tags(dated, PageContext.EMPTY))
                .extracting(tag -> tag.get("name"))
                .doesNotContain("PubDate");
        assertThat(Metadata.details(dated))
                .extracting(detail -> detail.get("value"))
                .contains("2022-01-20");
    }

    private static Document about(Publication publication) {
        About about =
                new About("a", 2021, "题", "甲局", "", LocalDateTime.MIN, "", "", List.of(), publication, Portal.NONE);
        return new Document(about, List.of(Reports.heading(1, "题")), false);
    }
}
