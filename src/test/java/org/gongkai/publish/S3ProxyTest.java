package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S3Proxy, whose libraries {@code .ci/run} fetches into the folder that {@code gongkai.s3proxy} names. */
@Tag("real")
class S3ProxyTest extends SignedInContract {
    @Override
    Portal open(Path folder) throws IOException {
        return open(folder, false);
    }

    private Portal open(Path folder, boolean readOnly) throws IOException {
        int port = Daemon.freePort();
        Path bucket = Files.createDirectory(folder.resolve("bucket"));
        Path config = work.resolve("s3proxy" + port);
        Files.writeString(
                config,
                String.join(
                        "\n",
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.identity=web",
                        "s3proxy.credential=secret",
                        "s3proxy.read-only-blobstore=" + readOnly,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.identity=a",
                        "jclouds.credential=b",
                        "jclouds.filesystem.basedir=" + folder,
                        ""));
        Process process = Daemon.start(
                folder,
                port,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("gongkai.s3proxy") + "/*",
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        config.toString()));
        return new Daemon(
                process,
                "s3://bucket?endpoint=http%3A%2F%2F127.0.0.1%3A" + port + "&port=" + "127.0.0.1:" + port,
                bucket,
                Map.of("AWS_ACCESS_KEY_ID", "web", "AWS_SECRET_ACCESS_KEY", "secret"),
                Promise.REPLACE);
    }

    @Override
    int steps() {
        return 4;
    }

    @Test
    void refusesWhereItMayOnlyRead() throws IOException {
        Path folder = Files.createDirectory(work.resolve("readonly"));
        try (Portal readOnly = open(folder, true);
                Publisher publisher = publisher(readOnly.connector(SHORT))) {
            // It says that it does not know how to.
            refused(Kind.REFUSED, () -> publisher.publish(site.built()));
        }
    }
}
