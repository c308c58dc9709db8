package org.gongkai.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.data.Forms;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
import org.gongkai.draft.Draft;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryTable;
import org.gongkai.ingest.Ingest.Imported;
import org.gongkai.ingest.Ingest.Source;
import org.gongkai.model.Agency;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/** Makes a draft of a report that was cut into its parts; for one report. */
final class Drafting {
    private static final String PREAMBLE = "引言";
    private static final String NOTE = "注：";
    private static final int LONGEST_QUOTE = 30;

    private final Form form;
    private final Forms forms;
    private final Outline outline;
    private final Source source;
    private final Location nowhere;
    private final Tables tables;
    private final Doubts doubts = new Doubts();
    private final Map<String, SourceText> narratives = new LinkedHashMap<>();
    private final Map<String, SourceText> notes = new HashMap<>();

    Drafting(Form form, Forms forms, Outline outline, Source source) {
        this.form = form;
        this.forms = forms;
        this.outline = outline;
        this.source = source;
        this.nowhere = Location.top(source.name());
        this.tables = new Tables(form);
    }

    /** @param images the bytes of the report's pictures, by name */
    Imported finish(Map<String, byte[]> images) {
        Closing closing = Closing.of(form, outline, nowhere);
        List<Block> before = new ArrayList<>(outline.before());
        before.removeIf(block -> block instanceof Table table && tables.read(table));
        Report.Publication publication = Particulars.take(before, nowhere);
        Set<String> kept = source.pictures().isEmpty() ? Set.of() : images.keySet();
        preamble(before, kept);
        for (Form.Part part : form.parts()) {
            List<Block> blocks = new ArrayList<>(outline.parts().getOrDefault(part.number(), List.of()));
            if (part.number().equals(closing.part())) {
                blocks = blocks.subList(0, closing.from());
            }
            if (part.isText()) {
                text(part, blocks, kept);
            } else {
                table(part, blocks);
            }
        }
        Identity identity = Identity.of(outline, closing, form, source.year(), doubts);
        Report report = new Report(
                source.name(),
                Agency.unknown("").with(identity.agency(), "", Contacts.of(outline)),
                identity.year(),
                form.name(),
                Places.NONE,
                identity.scope(),
                identity.title().map(this::text),
                narratives,
                figures(),
                closing.signOff(identity.agency()),
                publication,
                closing.corrections(),
                headings(),
                notes,
                List.of());
        String head = "由 gongkai import 从 " + source.name() + " 读入。“待核”处请对照原件；原件没有的行不补。";
        Draft draft = new Draft(
                report,
                form,
                namesForm(identity.year()),
                false,
                List.of(head.replaceAll("\\p{Cntrl}", " ")),
                doubts.remarks());
        return new Imported(draft, images, report.figures().cells().size(), doubts.count());
    }

    private boolean namesForm(int year) {
        return forms.covering(year).stream().noneMatch(one -> one.name().equals(form.name()));
    }

    private void preamble(List<Block> before, Set<String> kept) {
        before.removeIf(block -> block instanceof Paragraph && Words.of(block).isEmpty());
        before.removeIf(Closing::isCorrection);
        pictures(PREAMBLE, before, kept);
        narratives.put(PREAMBLE, text(Markdown.of(before)));
    }

    private void text(Form.Part part, List<Block> blocks, Set<String> kept) {
        blocks.removeIf(block -> block instanceof Table table && tables.read(table));
        if (!outline.parts().containsKey(part.number())) {
            doubts.add(part.key(), "原件没有找到“" + part.number() + "、" + part.heading() + "”这一部分");
        } else if (blocks.isEmpty()) {
            doubts.add(part.key(), "原件这一部分没有文字");
        } else {
            pictures(part.key(), blocks, kept);
            narratives.put(part.key(), text(Markdown.of(blocks)));
        }
    }

    /** A picture that nobody keeps, or that the file only points to, must be put beside the data file by hand. */
    private void pictures(String key, List<Block> blocks, Set<String> kept) {
        blocks.stream()
                .flatMap(Drafting::pictures)
                .map(picture -> picture.image().name())
                .filter(name -> !kept.contains(name))
                .forEach(name -> doubts.add(key, "图片 " + name + " 没有取出，要另存到数据文件旁边"));
    }

    private static Stream<Picture> pictures(Block block) {
        if (block instanceof Items items) {
            return items.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .flatMap(Drafting::pictures);
        }
        if (block instanceof Quote quote) {
            return quote.blocks().stream().flatMap(Drafting::pictures);
        }
        return Stream.of(block).filter(Picture.class::isInstance).map(Picture.class::cast);
    }

    private void table(Form.Part part, List<Block> blocks) {
        String key = form.table(part.table()).map(StatutoryTable::key).orElse(part.key());
        if (!outline.parts().containsKey(part.number())) {
            doubts.add(key, "原件没有“" + part.number() + "、" + part.heading() + "”这个标题");
        }
        for (Block block : blocks) {
            String line = block instanceof Paragraph paragraph
                    ? Inline.plain(paragraph.content()).strip()
                    : "";
            if (line.startsWith(NOTE) && !notes.containsKey(key)) {
                notes.put(key, text(line.substring(NOTE.length())));
            } else if (block instanceof Table table ? !tables.read(table) : !isEmpty(block)) {
                doubts.add(key, "原件表格前后还有" + shown(block) + "，没有读入");
            }
        }
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Paragraph && Words.of(block).isEmpty();
    }

    private static String shown(Block block) {
        String text = Words.of(block);
        if (text.isEmpty()) {
            return block instanceof Table ? "一张不认得的表" : "图片、列表或引用";
        }
        return "“" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "……") + "”";
    }

    private Figures figures() {
        Map<String, Cell> cells = new HashMap<>();
        tables.cells().forEach((id, cell) -> {
            if (!cell.value().isEmpty()) {
                cells.put(id, new Cell(BigDecimal.ZERO, cell.value(), cell.remark(), true, nowhere));
            }
        });
        tables.doubts().forEach(doubts::add);
        tables.missing().forEach(this::missing);
        return new Figures(cells, Places.NONE);
    }

    private void missing(String table, List<String> rows) {
        long all = form.table(table).orElseThrow().figures().stream()
                .map(figure -> figure.line())
                .distinct()
                .count();
        if (rows.size() == all) {
            doubts.add(table, "原件没有这张表，或读不出来");
            return;
        }
        String names = rows.stream()
                .map(row -> row.substring(row.indexOf('.') + 1).replace(".", " › "))
                .collect(Collectors.joining("、"));
        doubts.add(table, "原件没有 " + rows.size() + " 行，没有写进来（不写即为 0）：" + names);
    }

    private Map<String, SourceText> headings() {
        Map<String, SourceText> headings = new HashMap<>();
        outline.headings()
                .forEach((number, heading) -> form.part(number)
                        .filter(part -> !part.heading().equals(heading))
                        .ifPresent(part -> headings.put(number, text(heading))));
        return headings;
    }

    private SourceText text(String text) {
        return SourceText.at(nowhere, text);
    }
}
