package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A certificate for loopback that nobody vouches for, as PEM files, and its key. */
record Certificate(Path file, Path key) {
    static Certificate in(Path folder) throws IOException {
        Certificate certificate = new Certificate(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
        Daemon.run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                certificate.key.toString(),
                "-out",
                certificate.file.toString());
        return certificate;
    }
}
