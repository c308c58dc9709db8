package org.gongkai.years;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.About;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table.CellKind;
import org.gongkai.form.Ledger;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;
import org.gongkai.model.Report;
import org.gongkai.years.Difference.CellChange;
import org.gongkai.years.Difference.Piece;
import org.gongkai.years.Difference.SentenceChange;
import org.gongkai.years.SheetTable.Column;

/** The reviewer's sheet (审核表): what changed, as a document with room for remarks and signatures. */
public final class ReviewSheet {
    private static final Location NOWHERE = Location.top("");
    private static final String NUMERALS = "一二三四";

    private final Difference difference;
    private final Report now;
    private final Report then;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private ReviewSheet(Difference difference) {
        this.difference = difference;
        this.now = difference.now().report();
        this.then = difference.then().report();
    }

    /** The sheet of a comparison. */
    public static Document of(Difference difference, Portal portal) {
        return new ReviewSheet(difference).document(portal);
    }

    private Document document(Portal portal) {
        String title = now.agency().name() + now.year() + "年政府信息公开工作年度报告审核表";
        blocks.add(new Heading(1, text(title)));
        blocks.add(Paragraph.of(
                text("本表由数据文件 " + now.file() + "（" + now.form() + " 格式）与 " + then.file() + "（" + then.form()
                        + " 格式）逐格、逐句比较得出：" + difference.changed() + " 格有变化，"
                        + difference.sentences().size()
                        + " 句有增删改。")));
        figures();
        incomparable();
        sentences();
        signatures();
        About about = new About(
                now.agency().id(),
                now.year(),
                title,
                "", // it stays in the house
                now.agency().region(),
                LocalDateTime.of(now.year(), 12, 31, 9, 0),
                "",
                title,
                List.of(),
                Report.Publication.NONE,
                portal);
        return new Document(about, blocks, false);
    }

    private void figures() {
        heading("数字");
        SheetTable table = new SheetTable(
                "两年数字对照",
                new Column("项目", 10, CellKind.ROW_HEADER),
                new Column(then.year() + "年", 5, CellKind.FIGURE),
                new Column(now.year() + "年", 5, CellKind.FIGURE),
                new Column("增减", 4, CellKind.FIGURE),
                new Column("增减率", 5, CellKind.FIGURE),
                new Column("核对意见", 6, CellKind.TEXT));
        for (CellChange cell : difference.filled()) {
            table.row(List.of(
                    text(cell.path().replace(".", " › ")),
                    text(Ledger.plain(cell.then())),
                    text(Ledger.plain(cell.now())),
                    text(signed(cell.change())),
                    text(cell.percent().map(percent -> signed(percent) + "%").orElse("")),
                    List.of()));
        }
        add(table, difference.filled().isEmpty(), "两年的数都是零。");
    }

    private void incomparable() {
        if (!difference.incomparable().isEmpty()) {
            heading("不能比较的数字");
            SheetTable table = new SheetTable(
                    "不能比较的各行", new Column("项目", 2, CellKind.ROW_HEADER), new Column("原因", 3, CellKind.TEXT));
            difference
                    .incomparable()
                    .forEach(line -> table.row(List.of(text(line.path().replace(".", " › ")), text(line.reason()))));
            blocks.add(table.table());
        }
    }

    private void sentences() {
        heading("文字");
        SheetTable table = new SheetTable(
                "两年文字对照",
                new Column("部分", 3, CellKind.ROW_HEADER),
                new Column("变化", 2, CellKind.FIGURE),
                new Column(then.year() + "年", 8, CellKind.TEXT),
                new Column(now.year() + "年", 8, CellKind.TEXT));
        for (SentenceChange sentence : difference.sentences()) {
            table.row(List.of(
                    text(sentence.key()),
                    text(sentence.fate().label()),
                    pieces(sentence, sentence.then()),
                    pieces(sentence, sentence.now())));
        }
        add(table, difference.sentences().isEmpty(), "两年的文字没有不同。");
    }

    private void add(SheetTable table, boolean empty, String instead) {
        blocks.add(empty ? Paragraph.of(text(instead)) : table.table());
    }

    /** Three lines a row leave room for writing by hand. */
    private void signatures() {
        heading("审核");
        SheetTable table = new SheetTable(
                "审核签字",
                new Column("", 3, CellKind.ROW_HEADER),
                new Column("意见", 9, CellKind.TEXT),
                new Column("签字", 5, CellKind.TEXT),
                new Column("日期", 5, CellKind.FIGURE));
        List.of("填报人", "审核人", "负责人")
                .forEach(who -> table.row(List.of(
                        List.of(
                                new Inline.Text("　", NOWHERE),
                                new Inline.LineBreak(),
                                new Inline.Text(who, NOWHERE),
                                new Inline.LineBreak(),
                                new Inline.Text("　", NOWHERE)),
                        List.of(),
                        List.of(),
                        text("年　月　日"))));
        blocks.add(table.table());
    }

    private void heading(String title) {
        blocks.add(new Heading(2, text(NUMERALS.charAt(headings++) + "、" + title)));
    }

    static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + Ledger.plain(number) : Ledger.plain(number);
    }

    static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, NOWHERE));
    }

    /** What was changed within a reworded sentence stands out. */
    private static List<Inline> pieces(SentenceChange sentence, List<Piece> pieces) {
        boolean marks = sentence.fate() == Difference.Fate.REWORDED;
        return pieces.stream()
                .map(piece -> marks && piece.changed()
                        ? (Inline) new Inline.Strong(text(piece.text()))
                        : new Inline.Text(piece.text(), NOWHERE))
                .toList();
    }
}
