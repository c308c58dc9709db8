package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PropertiesTest {
    @Test
    void sayWhatTheDocumentSaysAboutItself() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(RENDERER.render(Reports.report())))) {
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("哈尔滨市科学技术局2021年政府信息公开工作年度报告");
            assertThat(core.getCreator()).isEqualTo("哈尔滨市科学技术局");
            assertThat(core.getLastModifiedByUser()).isEqualTo("哈尔滨市科学技术局");
            assertThat(core.getSubject()).isEqualTo("政府信息公开工作年度报告");
            assertThat(core.getKeywords()).isEqualTo("政府信息公开，年度报告");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2022-01-19T09:30:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2022-01-19T09:30:00Z"));
            assertThat(document.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("gongkai");
            assertThat(document.getProperties().getExtendedProperties().getAppVersion())
                    .isNull();
        }
    }

    @Test
    void nameTheLanguage() {
        assertThat(Archives.member(RENDERER.render(Reports.report()), Skeleton.CORE))
                .contains("<dc:language>zh-CN</dc:language>");
    }
}
