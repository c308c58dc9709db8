package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S3Proxy, whose libraries {@code .ci/run} fetches into the folder that {@code gongkai.s3proxy} names. */
@Tag("real")
class S3ProxyTest extends SignedInContract {
    @TempDir
    private static Path buckets;

    /** One for all tests, each of which has a bucket of its own: it takes seconds to start. */
    private static Daemon server;

    @BeforeAll
    static void startServer() throws IOException {
        server = start(Files.createDirectory(buckets.resolve("all")), false);
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    Portal open(Path folder) throws IOException {
        Path bucket = Files.createTempDirectory(server.served(), "bucket");
        return new Bucket(bucket, address(bucket, server.port()));
    }

    /** A bucket of the server that runs on. */
    private record Bucket(Path served, String address) implements Portal {
        @Override
        public Map<String, String> environment() {
            return server.environment();
        }

        @Override
        public Promise promise() {
            return server.promise();
        }

        @Override
        public void close() {
            // Its files go with the folder of all buckets.
        }
    }

    private static String address(Path bucket, int port) {
        return "s3://" + bucket.getFileName() + "?endpoint=http%3A%2F%2F127.0.0.1%3A" + port + "&port=127.0.0.1:"
                + port;
    }

    private static Daemon start(Path folder, boolean readOnly) throws IOException {
        int port = Daemon.freePort();
        Path config = folder.resolveSibling("s3proxy" + port);
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
                address(folder, port),
                folder,
                Map.of("AWS_ACCESS_KEY_ID", "web", "AWS_SECRET_ACCESS_KEY", "secret"),
                Promise.REPLACE);
    }

    @Override
    @Test
    void saysThatNobodyAnswers() throws IOException {
        String address = address(portal.served(), Daemon.freePort());
        try (Publisher publisher = publisher(address, Map.of())) {
            refused(Kind.UNREACHABLE, () -> publisher.publish(site.built()));
        }
    }

    @Override
    int steps() {
        return 4;
    }

    @Test
    void refusesWhereItMayOnlyRead() throws IOException {
        Path folder = Files.createDirectory(buckets.resolve("readonly"));
        Path bucket = Files.createDirectory(folder.resolve("bucket"));
        try (Daemon readOnly = start(folder, true);
                Publisher publisher = publisher(address(bucket, readOnly.port()), Map.of())) {
            // It says that it does not know how to.
            refused(Kind.REFUSED, () -> publisher.publish(site.built()));
        }
    }
}
