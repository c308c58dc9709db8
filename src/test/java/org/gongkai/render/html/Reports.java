package org.gongkai.render.html;

import static org.gongkai.render.html.Grid.inlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.About;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.model.Portal;
import org.gongkai.model.Report.Dated;
import org.gongkai.model.Report.Publication;

/** Reports to render. */
final class Reports {
    static final PageContext CONTEXT = new PageContext(
            "https://www.harbin.gov.cn/2021/harbin-kjj/",
            List.of(
                    new PageContext.Link("首页", "../../"),
                    new PageContext.Link("政府信息公开", "../../"),
                    new PageContext.Link("政府信息公开年报", "../../"),
                    new PageContext.Link("2021年度", "../"),
                    new PageContext.Link("哈尔滨市科学技术局", "")),
            List.of(
                    new PageContext.Download("DOCX", "harbin-kjj-2021.docx", 13_400),
                    new PageContext.Download("PDF", "harbin-kjj-2021.pdf", 310_272)),
            List.of(),
            new PageContext.Link("2020年度报告", "../../2020/harbin-kjj/"),
            PageContext.Link.NONE);

    private static final String TALK = "2021年，市科技局认真贯彻落实《中华人民共和国政府信息公开条例》，坚持“以公开为常态、不公开为例外”，"
            + "围绕科技创新中心工作，持续加大政府信息公开力度，不断拓宽公开渠道、规范公开程序、提升公开质量，"
            + "全年通过门户网站公开政府信息389条，解读政策文件9件，回应社会关切17次，群众满意度稳步提高。";

    private Reports() {}

    /** All that a report can hold: the three tables of the 2021 form and every construct of the narrative. */
    static Document full() {
        return new Document(
                about("哈尔滨市科学技术局2021年政府信息公开工作年度报告"),
                List.of(
                        heading(1, "哈尔滨市科学技术局\n2021年政府信息公开工作年度报告"),
                        paragraph(Role.CORRECTION, "更正（2022年2月10日）：表三“本年新收”更正为9件。"),
                        paragraph(Role.CORRECTION, "更正（2022年3月1日）：联系电话更正。"),
                        Paragraph.of(List.of(
                                text("本报告电子版见"),
                                new Inline.Link("https://www.harbin.gov.cn/?a=1&b=2", List.of(text("哈尔滨市人民政府网站"))),
                                text("，欢迎垂询。"))),
                        heading(2, "一、总体情况"),
                        heading(3, "（一）主动公开"),
                        Paragraph.of(List.of(
                                new Inline.Strong(List.of(text("一是加强领导。"))),
                                text(TALK),
                                new Inline.Emphasis(List.of(text("重点突出"))),
                                text("。"))),
                        heading(4, "1. 基层"),
                        paragraph(TALK),
                        new Items(
                                true,
                                List.of(
                                        item("1.", paragraph("公开目录")),
                                        item(
                                                "2.",
                                                paragraph(TALK),
                                                new Items(
                                                        false,
                                                        List.of(
                                                                item("•", paragraph("解读")),
                                                                item("•", paragraph("回应"), paragraph("续段"))))),
                                        item("3."),
                                        item("4.", new Items(false, List.of(item("•", paragraph("紧接的内层"))))))),
                        new Quote(List.of(paragraph("公开为常态，不公开为例外。"), paragraph("<……格式>"))),
                        heading(3, "（二）依申请公开"),
                        paragraph(TALK),
                        new Picture(new Picture.Image("图 1.png", "image/png", 320, 200, () -> new byte[0]), "公开栏照片"),
                        comparison(),
                        heading(3, "（三）政府信息管理"),
                        paragraph(TALK),
                        heading(3, "（四）政府信息公开平台建设"),
                        paragraph(TALK),
                        heading(3, "（五）监督保障"),
                        paragraph(TALK),
                        heading(2, "二、主动公开政府信息情况"),
                        StatutoryTables.proactive(),
                        heading(2, "三、收到和处理政府信息公开申请情况"),
                        StatutoryTables.requests(),
                        heading(2, "四、政府信息公开行政复议、行政诉讼情况"),
                        StatutoryTables.litigation(),
                        paragraph(Role.NOTE, "注：含上年结转案件。"),
                        heading(2, "五、存在的主要问题及改进情况"),
                        paragraph(TALK),
                        paragraph(TALK),
                        heading(2, "六、其他需要报告的事项"),
                        paragraph("本年度未收取信息处理费。"),
                        paragraph(Role.SIGNATURE, "哈尔滨市科学技术局"),
                        paragraph(Role.DATE, "2022年1月19日")),
                false);
    }

    /** A page of a few lines. */
    static Document small() {
        return new Document(
                about("甲局2021年政府信息公开工作年度报告"),
                List.of(
                        heading(1, "甲局2021年政府信息公开工作年度报告"),
                        heading(2, "一、总体情况"),
                        paragraph("无。"),
                        new Grid("T9", "总体情况", 2, 1)
                                .row(Grid.of(CellKind.STUB, "信息内容"), Grid.column("件数"))
                                .row(Grid.label("规章"), Grid.figure("T9.REG", "0"))
                                .table()),
                true);
    }

    /** A document with one text in every place that holds any. */
    static Document saying(String text) {
        Publication publication = new Publication(
                Optional.of(new Dated(LocalDate.EPOCH, Grid.HERE)), text, text, text, text, text, List.of(text));
        About about = new About(
                text,
                2021,
                text,
                text,
                text,
                LocalDateTime.MIN,
                text,
                text,
                List.of(text),
                publication,
                new Portal(text, text, text, text, text, List.of(text), text, ""));
        List<Inline> content = List.of(text(text), new Inline.Strong(List.of(text(text))));
        Block paragraph = Paragraph.of(List.of(new Inline.Link("https://a/" + text, content)));
        Table table = new Grid(text, text, 2, 1)
                .row(Grid.of(CellKind.STUB, text), Grid.column(text))
                .row(Grid.of(CellKind.SECTION, text).across(2))
                .row(Grid.label(text), Grid.figure(text, text))
                .table();
        Picture picture = new Picture(new Picture.Image(text, text, 1, 1, () -> new byte[0]), text);
        return new Document(
                about,
                List.of(
                        new Heading(1, content),
                        paragraph,
                        new Items(true, List.of(item(text, paragraph))),
                        new Quote(List.of(paragraph)),
                        picture,
                        table),
                true);
    }

    static About about(String title) {
        return new About(
                "harbin-kjj",
                2021,
                title,
                "哈尔滨市科学技术局",
                "黑龙江省/哈尔滨市",
                LocalDateTime.of(2022, 1, 19, 0, 0),
                "2022-01-19",
                "哈尔滨市科学技术局2021年度政府信息公开工作情况。",
                List.of("政府信息公开", "年度报告"),
                new Publication(
                        Optional.of(new Dated(LocalDate.of(2022, 1, 20), Grid.HERE)),
                        "09:30",
                        "002317/2022-00011",
                        "哈科发〔2022〕2号",
                        "科技",
                        "主动公开",
                        List.of()),
                new Portal(
                        "哈尔滨市人民政府",
                        "www.harbin.gov.cn",
                        "2301000001",
                        "政府信息公开年报",
                        "各机关历年年度报告",
                        List.of("政府信息公开", "年报"),
                        "信息公开",
                        ""));
    }

    private static Table comparison() {
        return new Grid("", "", 3, 1)
                .row(Grid.column(""), Grid.column("2020年"), Grid.column("2021年"))
                .row(cell("主动公开（条）"), cell("350"), cell("389"))
                .row(cell("依申请公开（件）"), cell("7"), cell(""))
                .table();
    }

    private static Grid.Spec cell(String text) {
        return Grid.of(CellKind.TEXT, text);
    }

    static Heading heading(int level, String text) {
        return new Heading(level, inlines(text));
    }

    static Paragraph paragraph(String text) {
        return paragraph(Role.BODY, text);
    }

    static Paragraph paragraph(Role role, String text) {
        return new Paragraph(role, inlines(text));
    }

    private static Items.Item item(String marker, Block... blocks) {
        return new Items.Item(marker, List.of(blocks));
    }

    private static Inline.Text text(String text) {
        return new Inline.Text(text, Grid.HERE);
    }
}
