package org.gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gongkai.render.layout.FontFile;
import org.junit.jupiter.api.Test;

class FacesTest {
    private static FontFile kai(String name) throws IOException {
        try (InputStream file = FacesTest.class.getResourceAsStream("/org/gongkai/fonts/kai.ttf")) {
            return new FontFile(name, file.readAllBytes());
        }
    }

    private static List<String> fonts(Faces faces) throws IOException {
        PdfRenderer renderer = new PdfRenderer(Looks.style(), faces);
        byte[] bytes = renderer.render(Documents.document(List.of(Documents.paragraph("正文"))));
        List<String> names = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            PDResources resources = file.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                names.add(resources.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }
        return names;
    }

    @Test
    void embedsOnlyTheFacesThatAreUsed() throws IOException {
        assertThat(fonts(Faces.bundled())).containsExactly("GongkaiSerif");
    }

    @Test
    void prefersTheOfficesOwnFaceWhereTheStyleCallsForIt() throws IOException {
        assertThat(fonts(Faces.bundled().with(List.of(kai("仿宋_GB2312.ttf"))))).contains("GongkaiKai");
        assertThat(fonts(Faces.bundled().with(List.of(kai("别的.ttf"))))).containsExactly("GongkaiSerif");
    }

    @Test
    void coversWhatAnyFaceCovers() {
        assertThat("政𠮷䶮—…①％㎡".codePoints())
                .allSatisfy(codePoint ->
                        assertThat(Faces.bundled().covers(codePoint)).isTrue());
        assertThat(Faces.bundled().covers(0x1F600)).isFalse();
    }

    @Test
    void refusesWhatIsNoFont() {
        assertThatThrownBy(() -> Faces.bundled().with(List.of(new FontFile("x.ttf", new byte[] {1, 2, 3, 4, 5, 6}))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.ttf");
    }
}
