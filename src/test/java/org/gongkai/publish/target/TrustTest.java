package org.gongkai.publish.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class TrustTest {
    @Test
    void distrustsACertificateThatNobodyVouchesFor() {
        SSLException handshake = new SSLHandshakeException("PKIX path building failed");
        handshake.initCause(new CertificateException("unable to find valid certification path"));
        assertThat(Trust.isDistrust(new IOException(handshake))).isTrue();
    }

    @Test
    void distrustsAServerThatDoesNotSpeakTls() {
        assertThat(Trust.isDistrust(new SSLException("Unsupported or unrecognized SSL message")))
                .isTrue();
    }

    @Test
    void takesAHandshakeThatWasCutForACut() {
        SSLException ended = new SSLHandshakeException("Remote host terminated the handshake");
        ended.initCause(new EOFException("SSL peer shut down incorrectly"));
        assertThat(Trust.isDistrust(ended)).isFalse();
        assertThat(Trust.isDistrust(new SSLException("Connection reset", new SocketException("Connection reset"))))
                .isFalse();
    }

    @Test
    void knowsOtherFailures() {
        assertThat(Trust.isDistrust(new IOException("no welcome"))).isFalse();
    }
}
