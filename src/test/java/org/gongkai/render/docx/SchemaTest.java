package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.gongkai.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part keeps to ISO/IEC 29500 Transitional, as far as POI's full schemas go (not VML, not docProps/core.xml). */
class SchemaTest {
    private static final Map<String, XmlReader> SCHEMAS = Map.of(
            "word/document.xml", DocumentDocument.Factory::parse,
            "word/styles.xml", StylesDocument.Factory::parse,
            "word/settings.xml", SettingsDocument.Factory::parse,
            "word/fontTable.xml", FontsDocument.Factory::parse,
            "word/footer1.xml", FtrDocument.Factory::parse,
            "word/footer2.xml", FtrDocument.Factory::parse,
            "word/header1.xml", HdrDocument.Factory::parse,
            "word/header2.xml", HdrDocument.Factory::parse,
            "docProps/app.xml", PropertiesDocument.Factory::parse);

    private interface XmlReader {
        XmlObject parse(java.io.InputStream xml) throws Exception;
    }

    static Stream<Document> documents() {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPartIsValid(Document document) throws Exception {
        byte[] docx = RENDERER.render(document);
        assertThat(errors(docx)).isEmpty();
        assertThat(Archives.members(docx).keySet())
                .filteredOn(SCHEMAS::containsKey)
                .hasSize(document.draft() ? 9 : 7);
    }

    /** What a schema finds wrong in any part of a DOCX. */
    static List<String> errors(byte[] docx) throws Exception {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : Archives.members(docx).entrySet()) {
            if (SCHEMAS.containsKey(part.getKey())) {
                errors(SCHEMAS.get(part.getKey()).parse(new ByteArrayInputStream(part.getValue()))).stream()
                        .map(error -> part.getKey() + ": " + error)
                        .forEach(errors::add);
            }
        }
        return errors;
    }

    private static List<String> errors(XmlObject part) {
        Collection<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }
}
