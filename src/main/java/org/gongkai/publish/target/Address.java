package org.gongkai.publish.target;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a target is, as written after {@code --to}.
 *
 * @param user empty if none is written
 * @param port -1 if none is written
 * @param path decoded, begins with {@code /}, does not end with it unless it is the root
 * @param query as written, empty if none
 */
public record Address(String scheme, String user, String host, int port, String path, String query) {
    /** Reads an address; {@link IllegalArgumentException} with a Chinese message if it is none, or holds a password. */
    public static Address of(String written) {
        URI uri;
        try {
            uri = URI.create(written.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            // The message of the exception repeats the address, which may hold a password.
            throw new IllegalArgumentException("--to 后面的地址写法不对。");
        }
        String user = Optional.ofNullable(uri.getUserInfo()).orElse("");
        if (user.contains(":")) {
            throw new IllegalArgumentException("--to 的地址里不要写密码：命令行别人看得见。密码写在环境变量 GONGKAI_PASSWORD 里，或等程序来问。");
        }
        String path = Optional.ofNullable(uri.getPath()).orElse("").replaceAll("/+$", "");
        // A bucket may have a name that is no host name.
        String host = Optional.ofNullable(uri.getHost())
                .or(() -> Optional.ofNullable(uri.getAuthority()))
                .orElse("");
        return new Address(
                Optional.ofNullable(uri.getScheme()).orElse("file").toLowerCase(Locale.ROOT),
                user,
                host,
                uri.getPort(),
                path.isEmpty() ? "/" : path,
                Optional.ofNullable(uri.getRawQuery()).orElse(""));
    }

    /** The port written, or else another. */
    public int portOr(int usual) {
        return port < 0 ? usual : port;
    }

    /** A path on the server: this address's path and then another one. */
    public String resolve(String relative) {
        return relative.isEmpty() ? path : (path.equals("/") ? "" : path) + "/" + relative;
    }

    /** The value of a parameter of the query. */
    public Optional<String> parameter(String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(java.net.URLDecoder.decode(
                        pair.substring(name.length() + 1), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return scheme + "://" + (user.isEmpty() ? "" : user + "@") + host + (port < 0 ? "" : ":" + port) + path;
    }
}
