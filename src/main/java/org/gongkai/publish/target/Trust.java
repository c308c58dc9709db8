package org.gongkai.publish.target;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Which certificates we believe: those that Java believes, or, if {@code GONGKAI_CA} names a PEM file, those signed by the CAs in it. */
public record Trust(TrustManager[] managers) {
    public static Trust of(Secrets secrets) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            String file = secrets.variable("GONGKAI_CA").orElse("");
            // The factory takes null for Java's own list.
            factory.init(file.isEmpty() ? null : store(Path.of(file)));
            return new Trust(factory.getTrustManagers());
        } catch (GeneralSecurityException | IOException e) {
            throw new TargetFault(TargetFault.Kind.IDENTITY, "GONGKAI_CA 指的证书文件读不了。", e);
        }
    }

    private static KeyStore store(Path pem) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca" + number++, certificate);
            }
        }
        return store;
    }

    /**
     * Whether TLS failed because of whom we met there. A connection that ends in the midst of a handshake says nothing about that.
     *
     * @param failure an {@link SSLException} or what was caused by one
     */
    public static boolean isDistrust(Throwable failure) {
        boolean isTls = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            isTls |= cause instanceof SSLException;
            if (cause instanceof EOFException || cause instanceof SocketException) {
                return false;
            }
        }
        return isTls;
    }

    public SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
