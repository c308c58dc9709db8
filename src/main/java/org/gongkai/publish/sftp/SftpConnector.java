package org.gongkai.publish.sftp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.PasswordIdentityProvider;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.SftpVersionSelector;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Secrets;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/**
 * {@code sftp://user@host/folder}, signed in to with the key in {@code GONGKAI_KEY}, an SSH agent, or a password. The server must be in {@code
 * known_hosts}.
 */
public final class SftpConnector implements Connector {
    /** What every server knows. */
    private static final int VERSION = 3;

    private static final int USUAL_PORT = 22;

    private final Address address;
    private final Secrets secrets;
    private final Patience patience;
    private final SshClient client = SshClient.setUpDefaultClient();
    private volatile String presented = "";
    private Optional<String> password;

    public SftpConnector(Address address, Secrets secrets, Patience patience) {
        this.address = address;
        this.secrets = secrets;
        this.patience = patience;
        KnownHostsServerKeyVerifier verifier =
                new KnownHostsServerKeyVerifier((session, server, key) -> remember(key), Path.of(knownHosts()));
        verifier.setModifiedServerKeyAcceptor((session, server, entry, expected, actual) -> remember(actual));
        client.setServerKeyVerifier(verifier);
        // Nothing but what the user named.
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(keys());
        secrets.variable("SSH_AUTH_SOCK")
                .ifPresent(socket -> client.setAgentFactory(new AgentFactory(Path.of(socket))));
        client.setPasswordIdentityProvider(PasswordIdentityProvider.wrapPasswords(
                (Iterable<String>) () -> passwords().iterator()));
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, patience.answer());
        CoreModuleProperties.IDLE_TIMEOUT.set(client, patience.answer());
        client.start();
    }

    private String knownHosts() {
        return secrets.variable("GONGKAI_KNOWN_HOSTS").orElse(System.getProperty("user.home") + "/.ssh/known_hosts");
    }

    private KeyIdentityProvider keys() {
        Optional<String> file = secrets.variable("GONGKAI_KEY");
        if (file.isEmpty()) {
            return KeyIdentityProvider.EMPTY_KEYS_PROVIDER;
        }
        FileKeyPairProvider keys = new FileKeyPairProvider(Path.of(file.get()));
        keys.setPasswordFinder((session, resource, retry) -> retry > 0
                ? null
                : secrets.variable("GONGKAI_KEY_PASSPHRASE")
                        .or(() -> secrets.ask("私钥 " + file.get() + " 的口令："))
                        .orElse(null));
        return keys;
    }

    /** Asked for once, and only when the server wants one. */
    private synchronized List<String> passwords() {
        if (password == null) {
            password = secrets.password(address.user() + "@" + address.host());
        }
        return password.stream().toList();
    }

    private boolean remember(PublicKey key) {
        presented = KeyUtils.getFingerPrint(key);
        return false;
    }

    @Override
    public Target connect() throws IOException {
        ClientSession session = client.connect(address.user(), address.host(), address.portOr(USUAL_PORT))
                .verify(patience.connect())
                .getSession();
        try {
            session.auth().verify(patience.answer());
            return new SftpTarget(
                    SftpClientFactory.instance()
                            .createSftpClient(session, SftpVersionSelector.fixedVersionSelector(VERSION)),
                    address);
        } catch (SshException e) {
            session.close(true);
            throw explained(e);
        } catch (IOException | RuntimeException e) {
            session.close(true);
            throw e;
        }
    }

    private IOException explained(SshException e) {
        if (e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_HOST_KEY_NOT_VERIFIABLE) {
            throw new TargetFault(
                    TargetFault.Kind.IDENTITY,
                    address.host() + " 的主机密钥（" + presented + "）不在 " + knownHosts() + " 里，或与那里记的不同。",
                    e);
        }
        if (e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
            throw new TargetFault(TargetFault.Kind.AUTH, shown() + " 不接受“" + address.user() + "”的密码或密钥。", e);
        }
        return e;
    }

    @Override
    public String shown() {
        return address.toString();
    }

    @Override
    public void close() {
        client.stop();
    }
}
