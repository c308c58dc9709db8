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
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.form.Ledger;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;
import org.gongkai.model.Report;
import org.gongkai.years.Difference.CellChange;
import org.gongkai.years.Difference.Piece;
import org.gongkai.years.Difference.SentenceChange;

/** The reviewer's sheet (审核表): what changed, as a document with room for remarks and signatures. */
public final class ReviewSheet {
    private static final Location NOWHERE = Location.top("");

    private final Difference difference;
    private final Report now;
    private final Report then;
    private final List<Block> blocks = new ArrayList<>();

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
                now.agency().name(),
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
        blocks.add(new Heading(2, text("一、数字")));
        Grid grid = new Grid("两年数字对照", List.of(4, 1, 1, 1, 1, 2));
        grid.header("项目", then.year() + "年", now.year() + "年", "增减", "增减率", "核对意见");
        for (CellChange cell : difference.filled()) {
            grid.row(List.of(
                    text(cell.path().replace(".", " › ")),
                    text(Ledger.plain(cell.then())),
                    text(Ledger.plain(cell.now())),
                    text(signed(cell.change())),
                    text(cell.percent().map(percent -> signed(percent) + "%").orElse("")),
                    List.of()));
        }
        add(grid, difference.filled().isEmpty(), "两年的数都是零。");
    }

    private void incomparable() {
        if (!difference.incomparable().isEmpty()) {
            blocks.add(new Heading(2, text("不能比较的")));
            Grid grid = new Grid("不能比较的各行", List.of(1, 1));
            grid.header("项目", "原因");
            difference
                    .incomparable()
                    .forEach(line -> grid.row(List.of(text(line.path().replace(".", " › ")), text(line.reason()))));
            blocks.add(grid.table());
        }
    }

    private void sentences() {
        blocks.add(new Heading(2, text("二、文字")));
        Grid grid = new Grid("两年文字对照", List.of(2, 1, 6, 6));
        grid.header("部分", "变化", then.year() + "年", now.year() + "年");
        for (SentenceChange sentence : difference.sentences()) {
            grid.row(List.of(
                    text(sentence.key()),
                    text(sentence.fate().label()),
                    pieces(sentence, sentence.then()),
                    pieces(sentence, sentence.now())));
        }
        add(grid, difference.sentences().isEmpty(), "两年的文字没有不同。");
    }

    private void add(Grid grid, boolean empty, String instead) {
        blocks.add(empty ? Paragraph.of(text(instead)) : grid.table());
    }

    private void signatures() {
        blocks.add(new Heading(2, text("三、审核")));
        Grid grid = new Grid("审核签字", List.of(2, 5, 3, 3));
        grid.header("", "意见", "签字", "日期");
        List.of("填报人", "审核人", "负责人")
                .forEach(who -> grid.row(List.of(
                        List.of(new Inline.Text(who, NOWHERE), new Inline.LineBreak(), new Inline.Text("　", NOWHERE)),
                        List.of(),
                        List.of(),
                        text("　年　月　日"))));
        blocks.add(grid.table());
    }

    static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + Ledger.plain(number) : Ledger.plain(number);
    }

    private static List<Inline> text(String text) {
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

    /** A table whose columns are several of the grid's wide. */
    private static final class Grid {
        private final String caption;
        private final List<Integer> widths;
        private final List<Table.Row> rows = new ArrayList<>();

        Grid(String caption, List<Integer> widths) {
            this.caption = caption;
            this.widths = widths;
        }

        void header(String... labels) {
            add(
                    CellKind.COLUMN_HEADER,
                    java.util.Arrays.stream(labels).map(ReviewSheet::text).toList());
        }

        void row(List<List<Inline>> cells) {
            add(CellKind.TEXT, cells);
        }

        private void add(CellKind kind, List<List<Inline>> cells) {
            List<Table.Cell> row = new ArrayList<>();
            int column = 0;
            for (int i = 0; i < cells.size(); i++) {
                row.add(new Table.Cell(kind, "", rows.size(), column, 1, widths.get(i), cells.get(i)));
                column += widths.get(i);
            }
            rows.add(new Table.Row(row, kind == CellKind.COLUMN_HEADER));
        }

        Table table() {
            return new Table(
                    "", caption, widths.stream().mapToInt(Integer::intValue).sum(), 1, rows);
        }
    }
}
