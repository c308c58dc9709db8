package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Test;

class SftpTest extends SignedInContract {
    @Override
    Portal open(Path folder) throws IOException {
        return MinaPortal.over(folder, work.resolve("known_hosts"));
    }

    @Test
    void refusesAServerThatItDoesNotKnow() throws IOException {
        Path nobody = Files.createFile(work.resolve("nobody"));
        try (Publisher publisher = publisher(portal.address(), Map.of("GONGKAI_KNOWN_HOSTS", nobody.toString()))) {
            refused(Kind.IDENTITY, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void refusesAServerWithAnotherKey() throws IOException {
        Path other = work.resolve("other_hosts");
        Path folder = Files.createDirectory(work.resolve("elsewhere"));
        try (MinaPortal impostor = MinaPortal.over(folder, other)) {
            Files.writeString(other, Files.readString(other).replace(":" + impostor.port(), ":" + portal.port()));
        }
        try (Publisher publisher = publisher(portal.address(), Map.of("GONGKAI_KNOWN_HOSTS", other.toString()))) {
            refused(Kind.IDENTITY, () -> publisher.publish(site.built()));
        }
    }
}
