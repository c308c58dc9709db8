package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.gongkai.ingest.Ingest;
import org.gongkai.ingest.Ingest.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedPictureTest {
    @TempDir
    private Path folder;

    /** A picture of a kind that is made another. */
    private static String gif() throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "gif", gif);
        return Base64.getEncoder().encodeToString(gif.toByteArray());
    }

    @Test
    void leavesTheDiskAlone() throws IOException {
        Ingest ingest = new Ingest(Samples.WORKSHOP.forms());
        String page = "<h1>某局2021年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>无。</p><img src='data:image/gif;base64," + gif()
                + "'><h2>五、存在的主要问题及改进情况</h2><p>无。</p><h2>六、其他需要报告的事项</h2><p>无。</p>";
        byte[] file = page.getBytes(StandardCharsets.UTF_8);
        // What is loaded once is not what a file asks for.
        ingest.read(Source.of("a", file));
        try (Outside outside = Outside.watched()) {
            assertThat(ingest.read(Source.of("a", file)).images()).hasSize(1);
            assertThat(outside.touched(folder)).isEmpty();
        }
    }
}
