package org.gongkai.ingest;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Everything a page draws that tells where its text and tables are: characters, and straight lines or thin bars. Points, y downwards. */
final class PageMarks extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;
    private static final int MOST_RULES = 5_000;

    /**
     * A character.
     *
     * @param x its left edge
     * @param y its base line
     * @param font its face's name
     */
    record Glyph(double x, double y, double width, double size, String font, String text) {
        double end() {
            return x + width;
        }
    }

    /** A straight line along one axis. */
    record Rule(boolean horizontal, double at, double from, double to) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final PDRectangle box;
    private final List<double[]> path = new ArrayList<>();
    private double[] start = {0, 0};
    private double[] current = {0, 0};

    PageMarks(PDPage page) throws IOException {
        super(page);
        this.box = page.getCropBox();
        processPage(page);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Rule> rules() {
        return rules;
    }

    double height() {
        return box.getHeight();
    }

    private double down(double y) {
        return box.getUpperRightY() - y;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text != null && !text.isEmpty()) {
            double size = Math.hypot(matrix.getShearY(), matrix.getScaleY());
            glyphs.add(new Glyph(
                    matrix.getTranslateX() - box.getLowerLeftX(),
                    down(matrix.getTranslateY()),
                    displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearX()),
                    size,
                    font.getName() == null ? "" : font.getName(),
                    text));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        start = new double[] {x - box.getLowerLeftX(), down(y)};
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        double[] to = {x - box.getLowerLeftX(), down(y)};
        path.add(new double[] {current[0], current[1], to[0], to[1]});
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new double[] {x3 - box.getLowerLeftX(), down(y3)};
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(current[0] + box.getLowerLeftX(), box.getUpperRightY() - current[1]);
    }

    @Override
    public void closePath() {
        path.add(new double[] {current[0], current[1], start[0], start[1]});
        current = start;
    }

    @Override
    public void strokePath() {
        path.forEach(line -> rule(line[0], line[1], line[2], line[3]));
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        double left = path.stream()
                .mapToDouble(line -> Math.min(line[0], line[2]))
                .min()
                .orElse(0);
        double right = path.stream()
                .mapToDouble(line -> Math.max(line[0], line[2]))
                .max()
                .orElse(0);
        double top = path.stream()
                .mapToDouble(line -> Math.min(line[1], line[3]))
                .min()
                .orElse(0);
        double bottom = path.stream()
                .mapToDouble(line -> Math.max(line[1], line[3]))
                .max()
                .orElse(0);
        if (!path.isEmpty() && (right - left <= THIN || bottom - top <= THIN)) {
            if (right - left > bottom - top) {
                rule(left, (top + bottom) / 2, right, (top + bottom) / 2);
            } else {
                rule((left + right) / 2, top, (left + right) / 2, bottom);
            }
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void rule(double x1, double y1, double x2, double y2) {
        boolean horizontal = Math.abs(y2 - y1) < 0.5 && Math.abs(x2 - x1) >= 1;
        boolean vertical = Math.abs(x2 - x1) < 0.5 && Math.abs(y2 - y1) >= 1;
        if (rules.size() < MOST_RULES && (horizontal || vertical)) {
            rules.add(
                    horizontal
                            ? new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                            : new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is rare in office documents.
    }

    @Override
    public void drawImage(PDImage image) {
        // A scanned page has no text to read.
    }

    @Override
    public void shadingFill(COSName shading) {
        // No text there.
    }
}
