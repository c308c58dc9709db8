package org.gongkai.render.docx;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
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
import org.gongkai.document.Style;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;
import org.gongkai.model.Report.Publication;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Documents and looks that the tests of this package share. */
final class Reports {
    /** templates/style.yaml as it ships. */
    static final Style STYLE = style();

    /** One for all tests. */
    static final DocxRenderer RENDERER = new DocxRenderer(STYLE);

    static final About ABOUT =
            about("哈尔滨市科学技术局2021年政府信息公开工作年度报告", "哈尔滨市科学技术局 2021 年政府信息公开工作的法定年度报告。", List.of("政府信息公开", "年度报告"));

    /** One grey pixel as PNG. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private Reports() {}

    static About about(String title, String description, List<String> keywords) {
        return new About(
                "harbin-kjj",
                2021,
                title,
                "哈尔滨市科学技术局",
                "黑龙江省/哈尔滨市",
                LocalDateTime.of(2022, 1, 19, 9, 30),
                "2022-01-19",
                description,
                keywords,
                Publication.NONE,
                Portal.NONE);
    }

    /** Every kind of document below. */
    static Stream<Document> all() {
        return Stream.of(report(), narrative(), longFigures(), draft());
    }

    /** A document of some blocks. */
    static Document of(Block... blocks) {
        return new Document(ABOUT, List.of(blocks), false);
    }

    /** A report such as an agency publishes: six parts, three tables, sign-off. */
    static Document report() {
        return new Document(ABOUT, blocks("2", "0", "52"), false);
    }

    static Document draft() {
        return new Document(ABOUT, report().blocks(), true);
    }

    /** A report with figures as long as a figure can be. */
    static Document longFigures() {
        return new Document(ABOUT, blocks("12345678", "123456789012", "123456789012"), false);
    }

    /** Everything that the narrative can say, beside the report's own blocks. */
    static Document narrative() {
        return of(
                heading(1, "标题"),
                new Paragraph(Role.CORRECTION, text("更正说明：表三“自然人”一栏原为 1，现更正为 2。")),
                new Paragraph(
                        Role.BODY,
                        List.of(
                                new Inline.Text("依据", Location.top("a")),
                                new Inline.Strong(text("《条例》")),
                                new Inline.Text(" 和 ", Location.top("a")),
                                new Inline.Emphasis(List.of(new Inline.Strong(text("强调")), word("𠮷"))),
                                new Inline.Link("https://www.harbin.gov.cn/?a=1&b=2", text("网站 <哈尔滨>")),
                                new Inline.LineBreak(),
                                new Inline.Text("新行 a  b ", Location.top("a")))),
                new Items(
                        true,
                        List.of(
                                new Items.Item(
                                        "1.",
                                        List.of(
                                                body("第一项，写得长一些，好让它折到第二行，看看悬挂缩进是否与第一行的文字对齐，一二三四五六七八九十。"),
                                                new Items(
                                                        false,
                                                        List.of(
                                                                new Items.Item("•", List.of(body("内层一"))),
                                                                new Items.Item(
                                                                        "•", List.of(body("内层二"), body("续段"))))))),
                                new Items.Item("2.", List.of(body("第二项"))),
                                new Items.Item("3.", List.of()))),
                new Quote(List.of(body("引用的一段文字，也写得长一些，好让它折到第二行，看看两边的缩进，一二三四五六七八九十。"), body("引用第二段"))),
                new Picture(new Picture.Image("图1.png", "image/png", 1200, 600, PIXEL::clone), "办理流程图"),
                new Picture(new Picture.Image("图1.png", "image/png", 100, 50, PIXEL::clone), "同一张图"),
                Grid.table("", "各类咨询", 3, 1, false, """
                        1 head 类别 | 2 head 件数 | 3 head 说明
                        1 text 现场 | 2 text 12 | 3 text 含“一窗”受理
                        1 text 电话 | 2 text 30 | 3 text"""),
                Grid.table("", "", 2, 0, false, "1 text 甲 | 2 text 乙"),
                new Paragraph(Role.NOTE, text("注：数据截至 12 月 31 日。")),
                heading(3, "（一）小节"),
                heading(4, "1.小小节"),
                heading(5, "（1）更小"),
                Grid.table("", "", 2, 0, false, "1 text 末 | 2 text 表"));
    }

    static Heading heading(int level, String text) {
        return new Heading(level, text(text));
    }

    static Paragraph body(String text) {
        return Paragraph.of(text(text));
    }

    static List<Inline> text(String text) {
        return List.of(word(text));
    }

    private static Inline word(String text) {
        return new Inline.Text(text, Location.top("Reports"));
    }

    private static List<Block> blocks(String received, String broughtForward, String upheld) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "哈尔滨市科学技术局2021年\n政府信息公开工作年度报告"));
        blocks.add(body("本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发"
                + "〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制，由总体情况、主动公开政府信息情况、"
                + "收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。"));
        blocks.add(new Paragraph(
                Role.BODY,
                List.of(
                        word("本报告所列数据的统计期限为2021年1月1日至12月31日。电子版可在哈尔滨市人民政府网站（"),
                        new Inline.Link("https://www.harbin.gov.cn", text("www.harbin.gov.cn")),
                        word("）下载。如对本报告有疑问，请与哈尔滨市科学技术局办公室联系，电话：0451-84661000。"))));
        blocks.add(heading(2, "一、总体情况"));
        Stream.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障")
                .forEach(section -> {
                    blocks.add(heading(3, section));
                    blocks.add(body("2021年，我局坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻落实党中央、国务院关于全面推进政务公开工作的决策部署，"
                            + "围绕中心工作，聚焦“科技创新”重点领域——科技计划、高新技术企业认定、科技成果转化，持续加大主动公开力度，"
                            + "全年通过政府网站公开政府信息389条，其中政策解读12条，回应公众关注热点3次，切实保障人民群众的知情权、参与权和监督权。"));
                });
        blocks.add(heading(2, "二、主动公开政府信息情况"));
        blocks.add(StatutoryTables.proactiveDisclosure());
        blocks.add(heading(2, "三、收到和处理政府信息公开申请情况"));
        blocks.add(StatutoryTables.requests(received, broughtForward));
        blocks.add(heading(2, "四、政府信息公开行政复议、行政诉讼情况"));
        blocks.add(StatutoryTables.litigation(upheld));
        blocks.add(heading(2, "五、存在的主要问题及改进情况"));
        blocks.add(body("2021年，我局政府信息公开工作虽然取得一定成效，但仍存在政策解读形式较为单一、公开内容的针对性不强等问题。"
                + "下一步，将丰富解读形式，多采用图表、视频等方式，增强解读效果；加强业务培训，提高工作人员的能力和水平。"));
        blocks.add(heading(2, "六、其他需要报告的事项"));
        blocks.add(body("2021年，我局未收取信息处理费。"));
        blocks.add(new Paragraph(Role.SIGNATURE, text("哈尔滨市科学技术局")));
        blocks.add(new Paragraph(Role.DATE, text("2022年1月19日")));
        return blocks;
    }

    private static Style style() {
        try {
            return YAMLMapper.builder()
                    .build()
                    .readValue(Files.readString(Path.of("templates/style.yaml")), Style.class);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
