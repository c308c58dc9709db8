package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenSSH's sshd, signed in to with a key file. */
@Tag("real")
class OpenSshTest extends WireContract {
    @Override
    Portal open(Path folder) throws IOException {
        return open(folder, "");
    }

    private Portal open(Path folder, String sftpOptions) throws IOException {
        int port = Daemon.freePort();
        Path host = work.resolve("host" + port);
        Path user = work.resolve("user" + port);
        Daemon.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", host.toString());
        Daemon.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "secret", "-f", user.toString());
        Path config = work.resolve("sshd" + port);
        Files.writeString(
                config,
                String.join(
                        "\n",
                        "ListenAddress 127.0.0.1:" + port,
                        "HostKey " + host,
                        "AuthorizedKeysFile " + user + ".pub",
                        "StrictModes no",
                        "UsePAM yes",
                        "PermitRootLogin yes",
                        "PasswordAuthentication no",
                        "MaxStartups 100",
                        "PidFile none",
                        "Subsystem sftp internal-sftp " + sftpOptions,
                        ""));
        Path known = work.resolve("known" + port);
        Files.writeString(known, "[127.0.0.1]:" + port + " " + Files.readString(Path.of(host + ".pub")));
        Files.createDirectories(Path.of("/run/sshd"));
        Process process = Daemon.start(folder, port, List.of("/usr/sbin/sshd", "-D", "-e", "-f", config.toString()));
        return new Daemon(
                process,
                "sftp://" + System.getProperty("user.name") + "@127.0.0.1:" + port + folder,
                folder,
                Map.of(
                        "GONGKAI_KNOWN_HOSTS", known.toString(),
                        "GONGKAI_KEY", user.toString(),
                        "GONGKAI_KEY_PASSPHRASE", "secret"),
                Promise.SWITCH);
    }

    @Override
    int steps() {
        return 6;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void signsInWithAKeyThatOnlyTheAgentHas(String type) throws IOException {
        Path key = work.resolve("agent-" + type);
        Daemon.run("ssh-keygen", "-q", "-t", type, "-N", "", "-f", key.toString());
        Path socket = work.resolve("agent");
        Process agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Daemon.awaitFile(socket);
            try (Publisher publisher = publisher(withAgent(socket))) {
                refused(Kind.AUTH, () -> publisher.publish(site.built()));
            }
            Daemon.run("env", "SSH_AUTH_SOCK=" + socket, "ssh-add", "-q", key.toString());
            Files.delete(key);
            Files.copy(
                    Path.of(key + ".pub"),
                    work.resolve("user" + portal.port() + ".pub"),
                    StandardCopyOption.REPLACE_EXISTING);
            try (Publisher publisher = publisher(withAgent(socket))) {
                publisher.publish(site.built());
            }
            site.assertServed(portal.served());
        } finally {
            agent.destroy();
        }
    }

    private Connector withAgent(Path socket) {
        Map<String, String> environment = new HashMap<>(portal.environment());
        environment.remove("GONGKAI_KEY");
        environment.put("SSH_AUTH_SOCK", socket.toString());
        return Targets.at(portal.address(), Portal.secrets(environment), SHORT);
    }

    @Test
    void refusesWhereItMayOnlyRead() throws IOException {
        Path folder = Files.createDirectory(work.resolve("readonly"));
        try (Portal readOnly = open(folder, "-R");
                Publisher publisher = publisher(readOnly.connector(SHORT))) {
            refused(Kind.DENIED, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        SmallDisk.with(Files.createDirectory(work.resolve("small")), folder -> {
            try (Portal small = open(folder, "");
                    Publisher publisher = publisher(small.connector(SHORT))) {
                site.put("2021/harbin-kjj/big.pdf", "x".repeat(3_000_000));
                refused(Kind.FULL, () -> publisher.publish(site.built()));
            }
        });
    }
}
