package org.gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.gongkai.data.RandomReport;
import org.gongkai.form.StatutoryForms;
import org.gongkai.ingest.IngestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to do harm are refused or read in time, and nothing outside them is touched. */
class HostileWorkbookTest {
    private static final int MUTATIONS = Integer.getInteger("gongkai.mutations", 1_000) / 10;
    private static final byte[] GOOD = Sheets.of(new RandomReport(StatutoryForms.FORM_2021, 1).writtenAnyhow(1));
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String DTD =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                SHEET,
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels"
            })
    void refusesADocumentType(String part) {
        byte[] file = with(part, xml -> xml.replaceFirst("\\?>", "?>" + DTD));
        assertThatThrownBy(() -> Sheets.read(file)).isInstanceOf(IngestException.class);
    }

    @Test
    void refusesAnArchiveThatUnpacksToFarMore() {
        byte[] file = with(SHEET, xml -> xml + " ".repeat(5 << 20));
        assertThat(file).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> Sheets.read(file)).hasMessageContaining("解开后太大");
    }

    @Test
    void refusesPropertiesThatWouldTakeMinutes() {
        byte[] file = with(
                "docProps/core.xml",
                xml -> xml.replaceFirst("(?s)<dcterms:created.*?</dcterms:created>", "$0" + "<a/>".repeat(50_000)));
        assertThatThrownBy(() -> Sheets.read(file)).hasMessageContaining("解开后太大");
    }

    @Test
    void refusesPropertiesNestedSoDeepThatPoiWouldNotEnd() {
        byte[] file = with(
                "docProps/core.xml",
                xml -> xml.replaceFirst(
                        "(?s)<dcterms:created.*?</dcterms:created>", "<a>".repeat(60) + "$0" + "</a>".repeat(60)));
        assertThatThrownBy(() -> Sheets.read(file)).hasMessageContaining("文件属性有问题");
    }

    @Test
    void tellsACellThatPoiCannotRead() {
        byte[] file = with("xl/workbook.xml", xml -> xml.replaceFirst("(<definedName [^>]*>)[^<]*", "$1" + "1e308"));
        assertThat(Sheets.read(file).findings()).isNotNull();
        byte[] unnamed =
                with("xl/workbook.xml", xml -> xml.replaceFirst("(<definedName [^>]*)>[^<]*</definedName>", "$1/>"));
        assertThat(Sheets.read(unnamed).findings()).isNotNull();
    }

    @Test
    void refusesNamesOutsideTheArchive() {
        for (String name : new String[] {"../a.xml", "/etc/a.xml", "xl/../../a.xml", "C:\\a.xml", "..\\a.xml"}) {
            assertThatThrownBy(() -> Sheets.read(adding(name, "x"))).hasMessageContaining("文件之外");
        }
    }

    @Test
    void refusesThousandsOfEntries() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 600; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertThatThrownBy(() -> Sheets.read(bytes.toByteArray())).hasMessageContaining("条目");
    }

    /** What is computed elsewhere is not fetched: the last number shown is read, and said to be a formula. */
    @Test
    void followsNoExternalLink() {
        byte[] file = Sheets.changed(Sheets.of("机关: 甲\n年度: 2021\n"), workbook -> {
            var cell = workbook.getSheet("表三").getRow(11).getCell(4);
            cell.setCellFormula("WEBSERVICE(\"http://127.0.0.1:1/x\")");
            cell.setCellValue(4);
        });
        assertThat(Sheets.read(file).findings())
                .extracting(finding -> finding.code())
                .contains("SHEET-FORMULA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cols>%s</cols><sheetData/>|<col min=\"1\" max=\"16384\" width=\"9\"/>",
                "<sheetData>%s</sheetData>|<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
                "<sheetData><row r=\"6\">%s</row></sheetData>|<c r=\"ZZZZZZZ6\"><v>1</v></c>",
                "<sheetData/><mergeCells>%s</mergeCells>|<mergeCell ref=\"A1:XFD1048576\"/>",
                "<sheetData/><conditionalFormatting sqref=\"A1\">%s</conditionalFormatting>|<cfRule type=\"expression\" priority=\"1\"><formula>1</formula></cfRule>",
                "%s<sheetData/>|<a><b>"
            })
    void isDoneInTimeWithAMillionOfSomething(String told) {
        String[] parts = told.split("\\|");
        String body = String.format(parts[0], parts[1].repeat(3_500_000 / parts[1].length()));
        byte[] file = with(SHEET, xml -> xml.replaceFirst("(?s)<cols>.*", "") + body + "</worksheet>");
        inTime(file);
    }

    @Test
    void neverFailsOtherwise() {
        for (int i = 0; i < MUTATIONS; i++) {
            Random random = new Random(i);
            byte[] file =
                    random.nextBoolean() ? flipped(GOOD, random) : with(part(random), xml -> garbled(xml, random));
            try {
                Sheets.read(file);
            } catch (IngestException e) {
                assertThat(e).hasMessageEndingWith("。");
            } catch (RuntimeException | StackOverflowError e) {
                Assertions.fail("seed " + i, e);
            }
        }
    }

    private static void inTime(byte[] file) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                Sheets.read(file);
            } catch (IngestException e) {
                assertThat(e).hasMessageEndingWith("。");
            }
        });
    }

    private static String part(Random random) {
        String[] parts = {"xl/workbook.xml", SHEET, "xl/worksheets/sheet4.xml", "xl/sharedStrings.xml", "xl/styles.xml"
        };
        return parts[random.nextInt(parts.length)];
    }

    private static byte[] flipped(byte[] good, Random random) {
        byte[] file = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
        for (int i = 0; i < 1 + random.nextInt(8) && file.length > 0; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        return file;
    }

    private static String garbled(String xml, Random random) {
        StringBuilder text = new StringBuilder(xml);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, (char) ('0' + random.nextInt(75)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
            }
        }
        return text.toString();
    }

    private static byte[] with(String part, UnaryOperator<String> changed) {
        return copied(part, changed, "", "");
    }

    private static byte[] adding(String name, String text) {
        return copied("", xml -> xml, name, text);
    }

    private static byte[] copied(String part, UnaryOperator<String> changed, String added, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = new ByteArrayInputStream(GOOD);
                ZipInputStream from = new ZipInputStream(in);
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? changed.apply(xml) : xml).getBytes(StandardCharsets.UTF_8));
            }
            if (!added.isEmpty()) {
                to.putNextEntry(new ZipEntry(added));
                to.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
