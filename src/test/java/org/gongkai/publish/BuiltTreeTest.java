package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.publish.target.TargetFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltTreeTest {
    @TempDir
    private Path root;

    @Test
    void leavesOutWhatIsTheBuildsOwnAndOtherYears() throws IOException {
        Site site = Site.of(root, "1");
        site.put("manifest.json", "{}");
        site.put("2021/manifest.json", "{}");
        site.put("2021/harbin-kjj/.index.html.part", "");
        site.put("2021/harbin-kjj/manifest.json", "an agency's own picture data");
        site.put("2020/index.html", "another year");
        assertThat(site.built(2021).files().keySet())
                .containsExactly(
                        "2021/harbin-jyj/harbin-jyj-2021.pdf",
                        "2021/harbin-jyj/index.html",
                        "2021/harbin-kjj/harbin-kjj-2021.pdf",
                        "2021/harbin-kjj/index.html",
                        "2021/harbin-kjj/manifest.json",
                        "2021/index.html",
                        "assets/site.css",
                        "index.html");
    }

    @Test
    void refusesAYearThatWasNotBuiltToItsEnd() throws IOException {
        Site site = Site.of(root, "1");
        site.put("2021/.journal", "");
        assertThatThrownBy(() -> site.built(2021))
                .isInstanceOfSatisfying(
                        TargetFault.class, fault -> assertThat(fault.kind()).isEqualTo(TargetFault.Kind.SOURCE))
                .hasMessageContaining("2021 年度上次没有生成完");
        assertThat(site.built(2020).files()).containsKey("index.html");
    }
}
