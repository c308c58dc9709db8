package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same server over explicit TLS, which it demands, with a certificate of our own. */
@Tag("real")
class VsftpdTlsTest extends VsftpdTest {
    @Override
    String scheme() {
        return "ftps";
    }

    @Override
    String tls(Path home, Map<String, String> environment) throws IOException {
        Certificate certificate = Certificate.in(home);
        environment.put("GONGKAI_CA", certificate.file().toString());
        return String.join(
                "\n",
                "ssl_enable=YES",
                "allow_anon_ssl=YES",
                "force_anon_logins_ssl=YES",
                "force_anon_data_ssl=YES",
                "require_ssl_reuse=NO",
                "rsa_cert_file=" + certificate.file(),
                "rsa_private_key_file=" + certificate.key());
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        try (Publisher publisher = publisher(portal.address(), Map.of("GONGKAI_CA", ""))) {
            refused(Kind.IDENTITY, () -> publisher.publish(site.built()));
        }
    }
}
