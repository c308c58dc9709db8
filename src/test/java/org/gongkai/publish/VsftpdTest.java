package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** vsftpd, as the anonymous user, whose password must be on a list. */
@Tag("real")
class VsftpdTest extends SignedInContract {
    @Override
    Portal open(Path folder) throws IOException {
        return open(folder, true);
    }

    private Portal open(Path folder, boolean writable) throws IOException {
        int port = Daemon.freePort();
        Path inner = Files.createDirectories(folder.resolve("www"));
        // vsftpd wants a root that the user cannot write to.
        Daemon.run("chown", "ftp", inner.toString());
        Daemon.run("chmod", "-R", "a+rX", folder.getParent().toString());
        Path home = Files.createDirectory(work.resolve("vsftpd" + port));
        Path passwords = Files.writeString(home.resolve("passwords"), "secret\n");
        Map<String, String> environment = new HashMap<>(Map.of("GONGKAI_PASSWORD", "secret"));
        Path config = home.resolve("vsftpd.conf");
        Files.writeString(
                config,
                String.join(
                        "\n",
                        tls(home, environment),
                        "listen=YES",
                        "background=NO",
                        "listen_address=127.0.0.1",
                        "listen_port=" + port,
                        "anonymous_enable=YES",
                        "secure_email_list_enable=YES",
                        "email_password_file=" + passwords,
                        "anon_root=" + folder,
                        "write_enable=" + (writable ? "YES" : "NO"),
                        "anon_upload_enable=YES",
                        "anon_mkdir_write_enable=YES",
                        "anon_other_write_enable=YES",
                        "anon_umask=022",
                        "anon_world_readable_only=NO",
                        "utf8_filesystem=YES",
                        "seccomp_sandbox=NO",
                        "secure_chroot_dir=/var/empty",
                        "connect_from_port_20=NO",
                        "max_per_ip=0",
                        ""));
        Files.createDirectories(Path.of("/var/empty"));
        Process process = Daemon.start(folder, port, List.of("/usr/sbin/vsftpd", config.toString()));
        return new Daemon(process, scheme() + "://127.0.0.1:" + port + "/www", inner, environment, Promise.REPLACE);
    }

    String scheme() {
        return "ftp";
    }

    /** The server's settings for TLS; whom to trust goes into the environment. */
    String tls(Path home, Map<String, String> environment) throws IOException {
        return "";
    }

    @Override
    int steps() {
        return 6;
    }

    @Test
    void refusesWhereItMayOnlyRead() throws IOException {
        Path folder = Files.createDirectory(work.resolve("readonly"));
        try (Portal readOnly = open(folder, false);
                Publisher publisher = publisher(readOnly.connector(SHORT))) {
            refused(Kind.DENIED, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        SmallDisk.with(Files.createDirectory(work.resolve("small")), folder -> {
            try (Portal small = open(folder, true);
                    Publisher publisher = publisher(small.connector(SHORT))) {
                site.put("2021/harbin-kjj/big.pdf", "x".repeat(3_000_000));
                refused(Kind.FULL, () -> publisher.publish(site.built()));
            }
        });
    }
}
