package org.gongkai.publish.ftp;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Secrets;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.publish.target.Trust;

/** {@code ftp://user@host/folder}, and {@code ftps:} for the same with explicit TLS on both connections. Always passive. */
public final class FtpConnector implements Connector {
    private final Address address;
    private final Secrets secrets;
    private final Patience patience;
    private Optional<String> password;

    public FtpConnector(Address address, Secrets secrets, Patience patience) {
        this.address = address;
        this.secrets = secrets;
        this.patience = patience;
    }

    @Override
    public Target connect() throws IOException {
        boolean secure = address.scheme().equals("ftps");
        FTPClient client = secure ? secure() : new FTPClient();
        client.setConnectTimeout((int) patience.connect().toMillis());
        client.setDefaultTimeout((int) patience.answer().toMillis());
        client.setDataTimeout(patience.answer());
        client.setControlEncoding("UTF-8");
        // Ours are names of any kind, and hidden ones.
        client.setListHiddenFiles(true);
        try {
            client.connect(address.host(), address.portOr(FTP.DEFAULT_PORT));
            if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
                throw new IOException("no welcome");
            }
            client.setSoTimeout((int) patience.answer().toMillis());
            signIn(client);
            if (client instanceof FTPSClient encrypted) {
                encrypted.execPBSZ(0);
                encrypted.execPROT("P");
            }
            client.setFileType(FTP.BINARY_FILE_TYPE);
            client.enterLocalPassiveMode();
            client.sendCommand("OPTS", "UTF8 ON");
            return new FtpTarget(client, address);
        } catch (IOException | RuntimeException e) {
            client.disconnect();
            if (Trust.isDistrust(e)) {
                throw new TargetFault(TargetFault.Kind.IDENTITY, address.host() + " 的证书验证不了，或它不支持 TLS。", e);
            }
            throw e;
        }
    }

    private FTPSClient secure() {
        FTPSClient client = new FTPSClient(false, Trust.of(secrets).context());
        client.setEndpointCheckingEnabled(true);
        // Its own checks dates only; null leaves the context's in place.
        client.setTrustManager(Trust.of(secrets).managers()[0]);
        return client;
    }

    private void signIn(FTPClient client) throws IOException {
        String user = address.user().isEmpty() ? "anonymous" : address.user();
        if (client.login(user, password().orElse(""))) {
            return;
        }
        if (client.getReplyCode() == FTPReply.SERVICE_NOT_AVAILABLE) {
            throw new IOException("busy");
        }
        throw new TargetFault(TargetFault.Kind.AUTH, shown() + " 不接受“" + user + "”的密码。");
    }

    private synchronized Optional<String> password() {
        if (password == null) {
            password = secrets.password(address.user() + "@" + address.host());
        }
        return password;
    }

    @Override
    public String shown() {
        return address.toString();
    }
}
