package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Secrets;

/** A portal as tests see it: an address to publish to, and the folder that the server keeps its files in. */
interface Portal extends AutoCloseable {
    /** Where to publish. */
    String address();

    /** What visitors see, read past the server. */
    Path served();

    /** What the environment says. */
    Map<String, String> environment();

    Promise promise();

    /** The TCP port, if it has one. */
    default int port() {
        return Integer.parseInt(address().replaceAll(".*127\\.0\\.0\\.1:(\\d+).*", "$1"));
    }

    /** The environment for publishing through another port. */
    default Map<String, String> cutEnvironment(int port) throws IOException {
        Map<String, String> environment = new HashMap<>(environment());
        if (environment.containsKey("GONGKAI_KNOWN_HOSTS")) {
            Path hosts = Path.of(environment.get("GONGKAI_KNOWN_HOSTS"));
            Path others = hosts.resolveSibling(hosts.getFileName() + "-cut");
            Files.writeString(others, Files.readString(hosts).replace(":" + port(), ":" + port));
            environment.put("GONGKAI_KNOWN_HOSTS", others.toString());
        }
        return environment;
    }

    default Connector connector(Patience patience) {
        return Targets.at(address(), secrets(environment()), patience);
    }

    static Secrets secrets(Map<String, String> environment) {
        return new Secrets() {
            @Override
            public Optional<String> variable(String name) {
                return Optional.ofNullable(environment.get(name));
            }

            @Override
            public Optional<String> ask(String question) {
                return Optional.empty();
            }
        };
    }

    @Override
    default void close() throws IOException {}
}
