package org.gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.compose.StyleReader;
import org.gongkai.data.Forms;
import org.gongkai.data.Reading;
import org.gongkai.data.ReportFile;
import org.gongkai.document.Style;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;

/** Workbooks for tests. */
final class Sheets {
    static final Style STYLE = style();
    static final Forms FORMS = new Forms(StatutoryForms.ALL);

    private Sheets() {}

    private static Style style() {
        try {
            return StyleReader.read("style.yaml", Files.readAllBytes(Path.of("templates/style.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportFile file(String yaml) {
        ReportFile file = Reading.read(yaml);
        assertThat(file.findings().stream().filter(Finding::blocks)).as(yaml).isEmpty();
        return file;
    }

    /** The workbook of a data file. */
    static byte[] of(String yaml) {
        ReportFile file = file(yaml);
        return new FormWorkbook(STYLE)
                .of(file.report().orElseThrow(), file.ledger().orElseThrow());
    }

    static SheetReader.Filled read(byte[] workbook) {
        return new SheetReader(FORMS).read("a.xlsx", workbook);
    }

    /** A workbook after somebody's work on it. */
    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> work) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            work.accept(opened);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            opened.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook opened(byte[] workbook) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
