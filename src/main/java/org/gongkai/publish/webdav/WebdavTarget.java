package org.gongkai.publish.webdav;

import com.github.sardine.DavResource;
import com.github.sardine.Sardine;
import com.github.sardine.impl.SardineException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Entry.Kind;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.publish.target.Trust;

/** A WebDAV server: it moves files over others in one step, and takes a new folder from one client only. */
final class WebdavTarget implements Target {
    private static final int MULTI_STATUS = 207;

    private static final int INSUFFICIENT_STORAGE = 507;
    /** How often a folder may vanish between being refused and being looked at until we take it that nothing can be made. */
    private static final int CLAIMS = 5;

    private final Sardine sardine;
    private final Address address;
    private final int port;

    WebdavTarget(Sardine sardine, Address address, int port) {
        this.sardine = sardine;
        this.address = address;
        this.port = port;
    }

    @Override
    public Promise promise(String folder) {
        return Promise.REPLACE;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        return doing(folder, () -> {
            String url = folder(folder);
            List<Entry> entries = new ArrayList<>();
            try {
                for (DavResource resource : sardine.list(url, 1)) {
                    String path = resource.getHref().getPath().replaceAll("/+$", "");
                    // The first is the folder itself.
                    if (!path.equals(address.resolve(folder).replaceAll("/+$", ""))) {
                        String name = path.substring(path.lastIndexOf('/') + 1);
                        entries.add(
                                resource.isDirectory()
                                        ? new Entry(name, Kind.FOLDER, 0)
                                        : new Entry(name, Kind.FILE, Math.max(0, resource.getContentLength())));
                    }
                }
            } catch (SardineException e) {
                return ifThere(e, List.of());
            }
            return entries;
        });
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return doing(file, () -> {
            try (InputStream in = sardine.get(url(file))) {
                return Optional.of(in.readAllBytes());
            } catch (SardineException e) {
                return ifThere(e, Optional.empty());
            }
        });
    }

    @Override
    public OptionalLong size(String file) throws IOException {
        return doing(file, () -> {
            try {
                return sardine.list(url(file), 0).stream()
                        .filter(resource -> !resource.isDirectory())
                        .mapToLong(DavResource::getContentLength)
                        .findFirst();
            } catch (SardineException e) {
                return ifThere(e, OptionalLong.empty());
            }
        });
    }

    @Override
    public void write(String file, byte[] bytes) throws IOException {
        doing(file, () -> {
            sardine.put(url(file), bytes);
            return true;
        });
    }

    @Override
    public void rename(String from, String to) throws IOException {
        doing(to, () -> {
            sardine.move(url(from), url(to), true);
            return true;
        });
    }

    @Override
    public boolean copy(String from, String to) throws IOException {
        return doing(to, () -> {
            sardine.copy(url(from), url(to), true);
            return true;
        });
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        claim(folder);
    }

    @Override
    public boolean claim(String name) throws IOException {
        return doing(name, () -> {
            for (int tries = 1; ; tries++) {
                try {
                    sardine.createDirectory(folder(name));
                    return true;
                } catch (SardineException e) {
                    // 405 means that it is there, or just was, but also that the server takes nothing.
                    if (e.getStatusCode() != HttpURLConnection.HTTP_BAD_METHOD || tries == CLAIMS) {
                        throw e;
                    }
                    if (isFolder(name)) {
                        return false;
                    }
                }
            }
        });
    }

    private boolean isFolder(String name) throws IOException {
        try {
            return sardine.list(folder(name), 0).stream().anyMatch(DavResource::isDirectory);
        } catch (SardineException e) {
            return ifThere(e, false);
        }
    }

    @Override
    public void release(String name) throws IOException {
        remove(name, folder(name));
    }

    @Override
    public void delete(String file) throws IOException {
        remove(file, url(file));
    }

    private void remove(String name, String url) throws IOException {
        doing(name, () -> {
            try {
                sardine.delete(url);
            } catch (SardineException e) {
                ifThere(e, true);
            }
            return true;
        });
    }

    /** Deletes folders of ours only: WebDAV deletes a folder with all that is in it, and somebody else may just have filled it. */
    @Override
    public void deleteEmpty(String folder) throws IOException {
        if (folder.startsWith(".") && list(folder).isEmpty()) {
            release(folder);
        }
    }

    @Override
    public void link(String name, String text) {
        throw new UnsupportedOperationException("WebDAV knows no links");
    }

    @Override
    public Optional<String> linkText(String name) {
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            sardine.shutdown();
        } catch (IOException e) {
            // Closed is closed.
        }
    }

    private String folder(String relative) {
        String url = url(relative);
        return url.endsWith("/") ? url : url + "/";
    }

    private String url(String relative) {
        try {
            String scheme = address.scheme().equals("webdavs") ? "https" : "http";
            String path = new URI(null, null, address.resolve(relative), null).toASCIIString();
            // A plus is a plus, whatever a server makes of it in a query.
            return scheme + "://" + address.host() + ":" + port
                    + path.replace("+", "%2B").replace(";", "%3B");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private interface Deed<T> {
        T done() throws IOException;
    }

    private <T> T doing(String relative, Deed<T> deed) throws IOException {
        try {
            return deed.done();
        } catch (SardineException e) {
            throw explained(address.resolve(relative), e);
        } catch (IOException e) {
            if (Trust.isDistrust(e)) {
                throw new TargetFault(TargetFault.Kind.IDENTITY, address.host() + " 的证书验证不了。", e);
            }
            throw e;
        }
    }

    private static <T> T ifThere(SardineException e, T missing) throws SardineException {
        if (e.getStatusCode() == HttpURLConnection.HTTP_NOT_FOUND) {
            return missing;
        }
        throw e;
    }

    private IOException explained(String path, SardineException e) {
        String shown = "“" + path + "”";
        switch (e.getStatusCode()) {
            case HttpURLConnection.HTTP_UNAUTHORIZED:
                throw new TargetFault(TargetFault.Kind.AUTH, address + " 不接受“" + address.user() + "”的密码。", e);
            case HttpURLConnection.HTTP_FORBIDDEN, HttpURLConnection.HTTP_BAD_METHOD:
                throw new TargetFault(TargetFault.Kind.DENIED, "写不了" + shown + "：没有权限，或这个位置是只读的。", e);
            case INSUFFICIENT_STORAGE:
                throw new TargetFault(TargetFault.Kind.FULL, "写不了" + shown + "：目标的磁盘已满或超出配额。", e);
            case HttpURLConnection.HTTP_CONFLICT, HttpURLConnection.HTTP_NOT_FOUND:
                throw new TargetFault(TargetFault.Kind.UNREACHABLE, "目标上没有" + shown + "，或没有它的上级文件夹。", e);
            case MULTI_STATUS,
                    // It said yes, and then its list broke off.
                    HttpURLConnection.HTTP_BAD_GATEWAY,
                    HttpURLConnection.HTTP_UNAVAILABLE,
                    HttpURLConnection.HTTP_GATEWAY_TIMEOUT:
                return e;
            default:
                throw new TargetFault(
                        TargetFault.Kind.REFUSED, "目标不让写" + shown + "：服务器回答 " + e.getStatusCode() + "。", e);
        }
    }
}
