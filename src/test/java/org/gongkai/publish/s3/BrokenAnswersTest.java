package org.gongkai.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Secrets;
import org.gongkai.publish.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that breaks off is never taken for a short one. */
class BrokenAnswersTest {
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), 1, Duration.ofMillis(1));
    private static final Map<String, String> KEYS = Map.of("AWS_ACCESS_KEY_ID", "a", "AWS_SECRET_ACCESS_KEY", "b");
    private static final String HEAD = "HTTP/1.1 200 OK\r\nServer: a\r\nETag: \"x\"\r\nContent-Length: 5\r\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 17, 30, 45, 54, 60})
    void takesNoPartForTheWhole(int missing) throws IOException {
        String answer = HEAD + "\r\nwhole";
        assertThatThrownBy(() -> read(answer.substring(0, answer.length() - missing)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void readsWhatIsWhole() throws IOException {
        assertThat(read(HEAD + "\r\nwhole")).hasValue("whole");
    }

    /** Reads from a server that says this and hangs up. */
    private static Optional<String> read(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> say(server, answer), "server");
            thread.setDaemon(true);
            thread.start();
            Address address = Address.of("s3://bucket?endpoint=http%3A%2F%2F127.0.0.1%3A" + server.getLocalPort());
            try (S3Connector connector = new S3Connector(address, secrets(), SHORT);
                    Target target = connector.connect()) {
                return target.read("file").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private static void say(ServerSocket server, String answer) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getInputStream().read(new byte[8192]);
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // It hung up first.
            }
        }
    }

    private static Secrets secrets() {
        return new Secrets() {
            @Override
            public Optional<String> variable(String name) {
                return Optional.ofNullable(KEYS.get(name));
            }

            @Override
            public Optional<String> ask(String question) {
                return Optional.empty();
            }
        };
    }
}
