package org.gongkai.publish.webdav;

import com.github.sardine.Sardine;
import com.github.sardine.impl.SardineImpl;
import java.io.IOException;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.HttpClientBuilder;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Secrets;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.Trust;

/** {@code webdavs://user@host/folder}, and {@code webdav:} for the same without encryption. */
public final class WebdavConnector implements Connector {
    private final Address address;
    private final Secrets secrets;
    private final Patience patience;
    private Optional<String> password;

    public WebdavConnector(Address address, Secrets secrets, Patience patience) {
        this.address = address;
        this.secrets = secrets;
        this.patience = patience;
    }

    @Override
    public Target connect() throws IOException {
        HttpClientBuilder http = HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .setSSLContext(Trust.of(secrets).context())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout((int) patience.answer().toMillis())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectTimeout((int) patience.connect().toMillis())
                        .setSocketTimeout((int) patience.answer().toMillis())
                        .build());
        Sardine sardine;
        if (address.user().isEmpty()) {
            sardine = new SardineImpl(http);
        } else {
            sardine = new SardineImpl(http, address.user(), password().orElse(""));
            // An upload is not to travel twice for the sake of a question.
            sardine.enablePreemptiveAuthentication(address.host(), port(), port());
        }
        return new WebdavTarget(sardine, address, port());
    }

    private int port() {
        return address.portOr(address.scheme().equals("webdavs") ? 443 : 80);
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
