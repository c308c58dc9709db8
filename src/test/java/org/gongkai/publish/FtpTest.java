package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.gongkai.publish.target.Promise;

/** Against Apache FtpServer in the test's own process, which does not rename over a file. */
class FtpTest extends SignedInContract {
    @Override
    Portal open(Path folder) throws IOException {
        FtpServerFactory factory = new FtpServerFactory();
        ListenerFactory listeners = new ListenerFactory();
        listeners.setServerAddress("127.0.0.1");
        listeners.setPort(0);
        var listener = listeners.createListener();
        factory.addListener("default", listener);
        BaseUser user = new BaseUser();
        user.setName("web");
        user.setPassword("secret");
        user.setHomeDirectory(folder.toString());
        user.setAuthorities(List.of(new WritePermission()));
        FtpServer server = factory.createServer();
        try {
            factory.getUserManager().save(user);
            server.start();
        } catch (FtpException e) {
            throw new IOException(e);
        }
        return new Portal() {
            @Override
            public String address() {
                return "ftp://web@127.0.0.1:" + listener.getPort() + "/";
            }

            @Override
            public Path served() {
                return folder;
            }

            @Override
            public Map<String, String> environment() {
                return Map.of("GONGKAI_PASSWORD", "secret");
            }

            @Override
            public Promise promise() {
                return Promise.PAGE_BY_PAGE;
            }

            @Override
            public void close() {
                server.stop();
            }
        };
    }
}
