package org.gongkai.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table;
import org.gongkai.ingest.PageMarks.Glyph;

/** Reads a PDF without tags: tables by their lines, paragraphs by their indents, page numbers left out. */
final class PlainPdf {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern PART = Pattern.compile("[一二三四五六]、.{2,30}");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String face = "";

    private PlainPdf() {}

    static Published read(PDDocument pdf) throws IOException {
        PlainPdf reader = new PlainPdf();
        List<Sheet> sheets = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            sheets.add(Sheet.of(new PageMarks(page)));
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        furniture(sheets);
        // One page alone may have nothing that reaches the margins.
        double left = margin(sheets, Line::x).min().orElse(0);
        double right = margin(sheets, Line::end).max().orElse(0);
        sheets.forEach(sheet -> reader.page(sheet, left, right));
        reader.end();
        if (reader.blocks.isEmpty()) {
            throw new IngestException("IMPORT-SCAN", "这份 PDF 里没有文字，像是扫描的图片。", "改用 DOCX、网页或没有扫描的 PDF。");
        }
        return new Published(reader.blocks, Map.of());
    }

    private record Line(double y, double size, List<Glyph> glyphs) {
        double x() {
            return glyphs.get(0).x();
        }

        double end() {
            return glyphs.get(glyphs.size() - 1).end();
        }

        /** Its text, whatever numbers it has. */
        String shape() {
            return DIGITS.matcher(text()).replaceAll("0");
        }

        /** The face of most of its Chinese characters, with their size; empty if there are none. */
        String face() {
            Map<String, Long> faces = glyphs.stream()
                    .filter(glyph -> HAN.matcher(glyph.text()).matches())
                    .collect(Collectors.groupingBy(
                            glyph -> glyph.font() + " " + Math.round(glyph.size()), Collectors.counting()));
            return faces.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString();
        }
    }

    /** A page: its tables, and the lines outside them. */
    private record Sheet(PageMarks marks, List<RuledGrid> grids, List<Line> lines) {
        static Sheet of(PageMarks marks) {
            List<RuledGrid> grids = RuledGrid.of(marks.rules());
            List<Glyph> free = new ArrayList<>(marks.glyphs());
            grids.forEach(grid -> free.removeIf(grid::holds));
            List<Line> lines = PlainPdf.lines(free);
            lines.removeIf(line -> isPageNumber(line, marks.height()));
            return new Sheet(marks, grids, lines);
        }
    }

    private static DoubleStream margin(List<Sheet> sheets, ToDoubleFunction<Line> edge) {
        return sheets.stream().flatMap(sheet -> sheet.lines.stream()).mapToDouble(edge);
    }

    private void page(Sheet sheet, double left, double right) {
        int next = 0;
        for (Line line : sheet.lines) {
            while (next < sheet.grids.size() && sheet.grids.get(next).top() < line.y) {
                table(sheet.grids.get(next++), sheet.marks);
            }
            line(line, left, right);
        }
        while (next < sheet.grids.size()) {
            table(sheet.grids.get(next++), sheet.marks);
        }
    }

    private void table(RuledGrid grid, PageMarks page) {
        Table table = grid.table(page.glyphs().stream().filter(grid::holds).toList());
        end();
        blocks.add(table);
    }

    private static List<Line> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Line> lines = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && glyph.y() - last.y < Math.max(glyph.size(), last.size) * 0.5) {
                last.glyphs.add(glyph);
            } else {
                lines.add(new Line(glyph.y(), glyph.size(), new ArrayList<>(List.of(glyph))));
            }
        }
        lines.forEach(line -> line.glyphs.sort(Comparator.comparingDouble(Glyph::x)));
        lines.removeIf(line -> line.text().isBlank());
        return lines;
    }

    /** Drops what stands at the top or bottom of several pages, whatever number it has. */
    private static void furniture(List<Sheet> sheets) {
        Map<String, Long> counts = sheets.stream()
                .flatMap(sheet -> sheet.lines.stream()
                        .filter(line -> isInMargin(line, sheet.marks.height()))
                        .map(Line::shape)
                        .distinct())
                .collect(Collectors.groupingBy(shape -> shape, Collectors.counting()));
        for (Sheet sheet : sheets) {
            sheet.lines.removeIf(
                    line -> isInMargin(line, sheet.marks.height()) && counts.getOrDefault(line.shape(), 0L) > 1);
        }
    }

    private static boolean isInMargin(Line line, double height) {
        return line.y > height * 0.9 || line.y < height * 0.09;
    }

    private static boolean isPageNumber(Line line, double height) {
        return isInMargin(line, height) && line.text().matches("[\\s—–\\-－第页/共·]*[0-9]+[\\s—–\\-－第页/共·0-9]*");
    }

    /** A line begins a paragraph where it is indented, centred, or set otherwise, and after one that ends early or is a part's heading. */
    private void line(Line line, double left, double right) {
        boolean indented = line.x() > left + line.size * 1.2 || line.text().startsWith("　");
        String own = line.face().isEmpty() ? face : line.face();
        if (indented || !own.equals(face) || PART.matcher(paragraph).matches()) {
            end();
        }
        face = own;
        String text = line.text().strip();
        if (!paragraph.isEmpty() && isLatin(paragraph.charAt(paragraph.length() - 1)) && isLatin(text.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(text);
        if (line.end() < right - line.size * 2.5) {
            end();
        }
    }

    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetter(character);
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            blocks.add(Paragraph.of(Texts.of(paragraph.toString())));
            paragraph.setLength(0);
        }
    }
}
