package org.gongkai.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.model.Contact;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Publication;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.SourceText;

/** Everything a report says outside its tables, line by line; what comes more than once has a line each time. */
final class TextRows {
    static final String NONE = "无";
    static final String REMARK = "加注";
    static final List<String> CONTACT = List.of("机构", "地址", "邮编", "电话", "传真", "邮箱", "网址");
    static final List<String> PUBLICATION = List.of("日期", "索引号", "文号", "主题分类", "关键词");

    private final Report report;
    private final Form form;
    private final List<TextRow> rows = new ArrayList<>();

    private TextRows(Report report, Form form) {
        this.report = report;
        this.form = form;
    }

    /** The lines of a report. */
    static List<TextRow> of(Report report, Ledger ledger) {
        TextRows rows = new TextRows(report, ledger.form());
        rows.head();
        rows.narratives();
        rows.signOff();
        rows.publication();
        rows.rest();
        rows.remarks(ledger);
        return List.copyOf(rows.rows);
    }

    private void head() {
        row("机关", report.agency().name(), "机关全称。");
        row("年度", Integer.toString(report.year()), "不要改。");
        row("格式", report.form(), "不要改。");
        row("口径", scope(), "本机关或汇总；空着是本机关。");
        row("简称", report.agency().shortName(), "");
        row("标题", report.title().map(SourceText::text).orElse(""), "空着用“机关名称＋年度＋政府信息公开工作年度报告”。");
        Contact contact = report.agency().contact();
        List<String> pieces = List.of(
                contact.office(),
                contact.address(),
                contact.postcode(),
                contact.telephone(),
                contact.fax(),
                contact.email(),
                contact.website());
        for (int i = 0; i < pieces.size(); i++) {
            row("联系方式." + CONTACT.get(i), pieces.get(i), "");
        }
    }

    private String scope() {
        return report.scope() == Scope.UNSTATED ? "" : report.scope() == Scope.AREA ? "汇总" : "本机关";
    }

    private void narratives() {
        SourceText preamble = report.narratives().get("引言");
        row("引言", preamble == null ? "" : preamble.isBlank() ? NONE : preamble.text(), "空着用格式规定的引言；不要引言写“无”。");
        form.parts().stream()
                .filter(Form.Part::isText)
                .forEach(part -> row(
                        part.key(),
                        text(report.narratives().get(part.key())),
                        "第" + part.number() + "部分。一段一行，段间空一行（Alt+Enter 换行）；小标题前写 ###。"));
    }

    private void signOff() {
        Report.SignOff signOff = report.signOff();
        String agency = signOff.agency().equals(report.agency().name()) ? "" : signOff.agency();
        row("落款.机关", signOff.equals(Report.SignOff.NONE) ? NONE : agency, "空着用机关全称；不要落款写“无”。");
        row("落款.日期", signOff.date().map(dated -> dated.date().toString()).orElse(""), "写成 2022-01-19 的样子。");
    }

    private void publication() {
        Publication publication = report.publication();
        row(
                "发布.日期",
                publication
                        .date()
                        .map(dated -> (dated.date() + " " + publication.time()).strip())
                        .orElse(""),
                "写成 2022-01-20 或 2022-01-20 09:30 的样子。");
        row("发布.索引号", publication.indexNumber(), "");
        row("发布.文号", publication.documentNumber(), "");
        row("发布.主题分类", publication.topic(), "");
        row("发布.公开方式", publication.access(), "");
        row("发布.关键词", String.join("\n", publication.keywords()), "一行一个。");
    }

    private void rest() {
        report.corrections()
                .forEach(correction ->
                        row("更正", correction.date() + " " + correction.text().text(), "先写日期，空一格写说明；有几次写几行。"));
        form.parts()
                .forEach(part -> List.of(part.number(), part.key()).forEach(key -> {
                    if (report.headings().containsKey(key)) {
                        row("章节标题." + key, text(report.headings().get(key)), "这一部分的标题改成这样。");
                    }
                }));
        form.tables()
                .forEach(table ->
                        row("表注." + table.key(), text(report.tableNotes().get(table.key())), "印在这张表下面。"));
        report.waivers().forEach(waiver -> row("豁免", waiver.rule() + " " + waiver.reason(), "先写规则编号，空一格写理由。"));
    }

    private void remarks(Ledger ledger) {
        ledger.figures()
                .forEach(figure -> ledger.written(figure)
                        .filter(cell -> !cell.remark().isEmpty())
                        .ifPresent(cell -> row(REMARK + "." + figure.path(), cell.remark(), "印在这一格的数下面。")));
    }

    private void row(String key, String text, String hint) {
        Texts.pieces(text).forEach(piece -> rows.add(new TextRow(key, piece, hint)));
    }

    private static String text(SourceText text) {
        return text == null ? "" : text.text();
    }
}
