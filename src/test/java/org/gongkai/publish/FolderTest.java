package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.publish.folder.FolderConnector;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Test;

class FolderTest extends PublisherContract {
    @Override
    Portal open(Path folder) {
        return new Portal() {
            @Override
            public String address() {
                return folder.toUri().toString();
            }

            @Override
            public Path served() {
                return folder;
            }

            @Override
            public Map<String, String> environment() {
                return Map.of();
            }

            @Override
            public Promise promise() {
                return Promise.SWITCH;
            }
        };
    }

    @Override
    int steps() {
        return 30;
    }

    @Override
    int many() {
        return Integer.getInteger("gongkai.publish.files", 5_000);
    }

    @Test
    void makesTheFolderButNotThoseAboveIt() throws IOException {
        try (Publisher publisher = publisher(new FolderConnector(work.resolve("new")))) {
            publisher.publish(site.built());
        }
        site.assertServed(work.resolve("new"));
        try (Publisher publisher = publisher(new FolderConnector(work.resolve("no/such")))) {
            refused(Kind.UNREACHABLE, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void refusesWhereItMayNotWrite() {
        // Nobody, not even root, makes files there.
        try (Publisher publisher = publisher(new FolderConnector(Path.of("/sys")))) {
            refused(Kind.DENIED, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void refusesToWriteAlongALink() throws IOException {
        Path elsewhere = Files.createDirectory(work.resolve("elsewhere"));
        Files.createSymbolicLink(served("2021"), elsewhere);
        refused(Kind.FOREIGN, this::publish);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refusesAHomeThatIsALink() throws IOException {
        Path elsewhere = Files.createDirectory(work.resolve("elsewhere"));
        Files.createSymbolicLink(served(".gongkai"), elsewhere);
        refused(Kind.FOREIGN, this::publish);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void leavesALinkAloneThatSomebodyPutInOurPlace() throws IOException {
        publish();
        Files.delete(served("2021/harbin-jyj/index.html"));
        Files.createSymbolicLink(served("2021/harbin-jyj/index.html"), Path.of("index.html.old"));
        site.remove("2021/harbin-jyj/index.html");
        publish();
        assertThat(Files.isSymbolicLink(served("2021/harbin-jyj/index.html"))).isTrue();
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        try (FileSystem small = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(200_000).build())) {
            Path folder = Files.createDirectory(small.getPath("/portal"));
            try (Publisher publisher = publisher(new FolderConnector(folder))) {
                publisher.publish(site.built());
            }
            site.put("2021/harbin-kjj/big.pdf", "x".repeat(1_000_000));
            site.put("index.html", "years v2");
            try (Publisher publisher = publisher(new FolderConnector(folder))) {
                refused(Kind.FULL, () -> publisher.publish(site.built()));
            }
            assertThat(Files.readString(folder.resolve("index.html"))).isEqualTo("years v1");
        }
    }
}
