package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {
    @TempDir
    private Path data;

    @BeforeEach
    void report() throws Exception {
        Files.createDirectories(data.resolve("2021"));
        Files.writeString(data.resolve("2021/a.yaml"), """
                机关: 某局
                年度: 2021
                其他事项: |
                  如图。

                  ![流程图](图.jpg)
                """);
    }

    @Test
    void refusesPrintingColoursAtTheirPlace() throws Exception {
        Files.write(data.resolve("2021/图.jpg"), jpeg(4));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TEXT-IMAGE");
            assertThat(finding.where().line()).isEqualTo(6);
            assertThat(finding.problem()).contains("CMYK");
        });
    }

    @Test
    void takesColourAndGrey() throws Exception {
        for (int type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, type), "jpeg", bytes);
            Files.write(data.resolve("2021/图.jpg"), bytes.toByteArray());
            assertThat(findings()).isEmpty();
        }
    }

    private List<Finding> findings() {
        DataFolder folder = new DataFolder(data);
        Workshop workshop =
                new Workshop(folder, new TemplateFiles(Path.of("templates")), () -> Samples.WORKSHOP.faces());
        return new Examiner(workshop)
                .examine(folder.list(2021).files().get(0), false).findings().stream()
                        .filter(finding -> finding.code().startsWith("TEXT"))
                        .toList();
    }

    /** A JPEG of 20 × 10 pixels of so many components, as far as its header goes. */
    private static byte[] jpeg(int components) {
        byte[] header = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xE0,
            0,
            4,
            1,
            2,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            20,
            8,
            0,
            10,
            0,
            20,
            (byte) components,
            1,
            17,
            0,
            2,
            17,
            0,
            3,
            17,
            0,
            4,
            17,
            0
        };
        return header;
    }
}
