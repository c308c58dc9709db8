package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.nativefs.NativeFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.gongkai.publish.target.Promise;

/** Apache MINA's SFTP server in the test's own process. */
record MinaPortal(SshServer server, Path served, Path knownHosts) implements Portal {
    static MinaPortal over(Path folder, Path knownHosts) throws IOException {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        try {
            KeyPair key = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
            server.setKeyPairProvider(KeyPairProvider.wrap(key));
            server.setPasswordAuthenticator((user, password, session) -> password.equals("secret"));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            server.setFileSystemFactory(NativeFileSystemFactory.INSTANCE);
            server.start();
            Files.writeString(
                    knownHosts,
                    "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
        return new MinaPortal(server, folder, knownHosts);
    }

    @Override
    public String address() {
        return "sftp://web@127.0.0.1:" + server.getPort() + served;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("GONGKAI_PASSWORD", "secret", "GONGKAI_KNOWN_HOSTS", knownHosts.toString());
    }

    @Override
    public Promise promise() {
        return Promise.SWITCH;
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
