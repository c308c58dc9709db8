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

/** nginx with its WebDAV modules, over TLS with a certificate of our own. */
@Tag("real")
class NginxTest extends SignedInContract {
    @Override
    Portal open(Path folder) throws IOException {
        return open(folder, "PUT DELETE MKCOL COPY MOVE");
    }

    private Portal open(Path folder, String methods) throws IOException {
        int port = Daemon.freePort();
        Path home = Files.createDirectory(work.resolve("nginx" + port));
        Certificate certificate = Certificate.in(home);
        Files.writeString(home.resolve("users"), "web:{PLAIN}secret\n");
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path config = home.resolve("nginx.conf");
        Files.writeString(
                config,
                String.join(
                        "\n",
                        "load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;",
                        user,
                        "daemon off; worker_processes 1;",
                        "pid " + home.resolve("pid") + ";",
                        "error_log stderr crit;",
                        "events { worker_connections 256; }",
                        "http {",
                        "  access_log off; client_max_body_size 0;",
                        "  client_body_temp_path " + home.resolve("body") + ";",
                        "  proxy_temp_path " + home + "; fastcgi_temp_path " + home + ";",
                        "  uwsgi_temp_path " + home + "; scgi_temp_path " + home + ";",
                        "  server {",
                        "    listen 127.0.0.1:" + port + " ssl;",
                        "    ssl_certificate " + certificate.file() + "; ssl_certificate_key " + certificate.key()
                                + ";",
                        "    root " + folder.getParent() + ";",
                        "    auth_basic portal; auth_basic_user_file " + home.resolve("users") + ";",
                        "    dav_methods " + methods + "; dav_ext_methods PROPFIND OPTIONS;",
                        "  }",
                        "}",
                        ""));
        Process process = Daemon.start(
                folder,
                port,
                List.of("/usr/sbin/nginx", "-e", "stderr", "-p", home.toString(), "-c", config.toString()));
        return new Daemon(
                process,
                "webdavs://web@127.0.0.1:" + port + "/" + folder.getFileName(),
                folder,
                Map.of(
                        "GONGKAI_PASSWORD",
                        "secret",
                        "GONGKAI_CA",
                        certificate.file().toString()),
                Promise.REPLACE);
    }

    @Override
    int steps() {
        return 6;
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        try (Publisher publisher = publisher(portal.address(), Map.of("GONGKAI_CA", ""))) {
            refused(Kind.IDENTITY, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void refusesWhereItMayOnlyRead() throws IOException {
        Path folder = Files.createDirectory(work.resolve("readonly"));
        try (Portal readOnly = open(folder, "off");
                Publisher publisher = publisher(readOnly.connector(SHORT))) {
            refused(Kind.DENIED, () -> publisher.publish(site.built()));
        }
    }
}
