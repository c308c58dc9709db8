package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPartTest {
    static Stream<Document> documents() {
        return Reports.all();
    }

    /** We write the tags around docx4j's fragments ourselves; nobody may see the seams. */
    @ParameterizedTest
    @MethodSource("documents")
    void isWhatDocx4jWouldWrite(Document document) throws Exception {
        byte[] docx = RENDERER.render(document);
        Object read = ReadBack.open(docx).getMainDocumentPart().getJaxbElement();
        String written = Marshalling.text(read);
        assertThat(body(Archives.member(docx, Skeleton.DOCUMENT))).isEqualTo(body(written));
    }

    private static String body(String xml) {
        return xml.substring(xml.indexOf("<w:body>"));
    }
}
