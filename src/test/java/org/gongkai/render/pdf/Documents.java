package org.gongkai.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.document.About;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;
import org.gongkai.model.Report.Publication;

/** Documents to be set in type. */
public final class Documents {
    static final String LONG = "　　2021年，市科学技术局认真贯彻落实《中华人民共和国政府信息公开条例》（以下简称《条例》），坚持“以公开为常态、不公开为例外”，".strip()
            + "全年主动公开政府信息2283456条，其中：通过政府网站（http://xxgk.harbin.gov.cn/art/2022/1/19/art_13380_1234567.html）公开389条，"
            + "政务微博、微信公开1362条——同比增长12.5%……较好地保障了人民群众的知情权、参与权、表达权和监督权。";

    private Documents() {}

    public static Inline.Text text(String text) {
        return new Inline.Text(text, Location.top("test.yaml"));
    }

    public static Heading heading(int level, String text) {
        return new Heading(level, List.of(text(text)));
    }

    public static Paragraph paragraph(String text) {
        return Paragraph.of(List.of(text(text)));
    }

    public static Paragraph paragraph(Paragraph.Role role, String text) {
        return new Paragraph(role, List.of(text(text)));
    }

    public static Document document(List<Block> blocks) {
        return document(blocks, false);
    }

    public static Document document(List<Block> blocks, boolean draft) {
        About about = new About(
                "harbin-kjj",
                2021,
                "哈尔滨市科学技术局2021年政府信息公开工作年度报告",
                "哈尔滨市科学技术局",
                "黑龙江省/哈尔滨市",
                LocalDateTime.of(2022, 1, 19, 0, 0),
                "2022-01-19",
                "依据<条例>&格式编制。",
                List.of("政府信息公开", "年度报告"),
                Publication.NONE,
                Portal.NONE);
        return new Document(about, blocks, draft);
    }

    public static Block title() {
        return heading(1, "哈尔滨市科学技术局2021年政府信息公开工作年度报告");
    }

    /** A report as agencies write it. */
    public static Document report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(title());
        blocks.add(paragraph("本报告依据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。"
                + "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。"
                + "本年度报告所列数据统计期限为2021年1月1日至12月31日。"));
        blocks.add(new Paragraph(
                Paragraph.Role.BODY,
                List.of(
                        text("电子版可从"),
                        new Inline.Link(
                                "http://xxgk.harbin.gov.cn/",
                                List.of(text("哈尔滨市政府信息公开专栏（http://xxgk.harbin.gov.cn/）"))),
                        text("查阅或下载。联系电话：0451-84664450，邮编：150021。"))));
        blocks.add(heading(2, "一、总体情况"));
        for (String section : List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障")) {
            blocks.add(heading(3, section));
            blocks.add(paragraph(LONG));
            blocks.add(new Paragraph(
                    Paragraph.Role.BODY,
                    List.of(
                            new Inline.Strong(List.of(text("一是强化组织领导。"))),
                            text("召开专题会议3次，培训120人次；"),
                            new Inline.Emphasis(List.of(text("“三安全一稳定”"))),
                            text("相关信息未公开。"))));
        }
        blocks.add(heading(2, "二、主动公开政府信息情况"));
        blocks.add(Forms.table("T2", "2283456"));
        blocks.add(heading(2, "三、收到和处理政府信息公开申请情况"));
        blocks.add(Forms.table("T3", "0"));
        blocks.add(paragraph(Paragraph.Role.NOTE, "注：本表数据统计期限为2021年1月1日至12月31日，单位为件。"));
        blocks.add(heading(2, "四、政府信息公开行政复议、行政诉讼情况"));
        blocks.add(Forms.table("T4", "11398889"));
        blocks.add(heading(2, "五、存在的主要问题及改进情况"));
        blocks.add(paragraph(LONG));
        blocks.add(heading(2, "六、其他需要报告的事项"));
        blocks.add(paragraph("本年度未收取信息处理费。"));
        blocks.add(paragraph(Paragraph.Role.SIGNATURE, "哈尔滨市科学技术局"));
        blocks.add(paragraph(Paragraph.Role.DATE, "2022年1月19日"));
        return document(blocks);
    }

    /** Every kind of block and inline there is, some in each other. */
    public static Document everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, List.of(text("哈尔滨市2021年"), new Inline.LineBreak(), text("政府信息公开工作报告"))));
        blocks.add(paragraph(Paragraph.Role.CORRECTION, "更正：2022年3月1日更正表三“本年新收”自然人一列，原为2件，应为3件。特此说明，由此带来的不便敬请谅解。"));
        blocks.add(heading(2, "一、总体情况"));
        blocks.add(heading(3, "（一）主动公开"));
        blocks.add(paragraph(LONG + LONG));
        blocks.add(heading(4, "1.重点领域"));
        Items inner = new Items(
                false,
                List.of(
                        new Items.Item("•", List.of(paragraph("嵌套的一项，足够长，长到需要换行才能排得下，因此悬挂缩进应当看得出来。"))),
                        new Items.Item("•", List.of(paragraph("短。")))));
        blocks.add(new Items(
                true,
                List.of(
                        new Items.Item("1.", List.of(paragraph(LONG), inner)),
                        new Items.Item("2.", List.of(paragraph("第二项。"), paragraph("第二项的另一段。"))),
                        new Items.Item("10)", List.of()))));
        blocks.add(new Quote(List.of(paragraph("行政机关公开政府信息，应当坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。"), inner)));
        blocks.add(new Picture(picture(900, 500), "公开数量柱状图：2020年389条，2021年1362条"));
        blocks.add(paragraph("姓名用字：䶮、㛃、𠮷、𬭊、喆、堃、昇、頔、犇、𫍯均能显示。The quick brown fox jumps over the lazy dog（测试）。"));
        blocks.add(Forms.simple(4, 30));
        return document(blocks, true);
    }

    private static Picture.Image picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xDDE6F0));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x2A5CAA));
        graphics.fillRect(width / 5, height / 2, width / 6, height / 2);
        graphics.fillRect(width / 2, height / 5, width / 6, height * 4 / 5);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture.Image("chart.png", "image/png", width, height, bytes::toByteArray);
    }
}
