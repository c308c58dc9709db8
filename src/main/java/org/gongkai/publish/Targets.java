package org.gongkai.publish;

import java.nio.file.Path;
import org.gongkai.publish.folder.FolderConnector;
import org.gongkai.publish.ftp.FtpConnector;
import org.gongkai.publish.s3.S3Connector;
import org.gongkai.publish.sftp.SftpConnector;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Secrets;
import org.gongkai.publish.webdav.WebdavConnector;

/** The drivers, by the scheme of an address. A driver's libraries are loaded only when its scheme is asked for. */
public final class Targets {
    private Targets() {}

    /**
     * The target at an address such as {@code sftp://web@www.example.gov.cn/srv/www}.
     *
     * @throws IllegalArgumentException with a Chinese message if it is none
     */
    public static Connector at(String written, Secrets secrets, Patience patience) {
        if (!written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return new FolderConnector(Path.of(written));
        }
        Address address = Address.of(written);
        return switch (address.scheme()) {
            case "file" -> folder(address);
            case "sftp" -> new SftpConnector(address, secrets, patience);
            case "ftp", "ftps" -> new FtpConnector(address, secrets, patience);
            case "webdav", "webdavs" -> new WebdavConnector(address, secrets, patience);
            case "s3" -> new S3Connector(address, secrets, patience);
            default ->
                throw new IllegalArgumentException(
                        "不认识“" + address.scheme() + ":”，可写 file:、sftp:、ftp:、ftps:、webdav:、webdavs:、s3: 或文件夹的路径。");
        };
    }

    private static Connector folder(Address address) {
        if (!address.host().isEmpty()) {
            throw new IllegalArgumentException("file: 后面写三条斜线，例如 file:///srv/www/portal。");
        }
        return new FolderConnector(Path.of(address.path()));
    }
}
