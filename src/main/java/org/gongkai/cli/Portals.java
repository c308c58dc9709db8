package org.gongkai.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gongkai.publish.Progress;
import org.gongkai.publish.Publisher;
import org.gongkai.publish.Settings;
import org.gongkai.publish.Targets;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Secrets;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options by which a command reaches a portal's target. */
final class Portals {
    @Option(
            names = "--to",
            paramLabel = "URI",
            required = true,
            description = "发布到哪里：文件夹，或 sftp:、ftp:、ftps:、webdav:、webdavs:、s3: 开头的地址。")
    private String to;

    @Option(names = "--connections", paramLabel = "N", defaultValue = "4", description = "同时传几个文件（默认 4）。")
    private int connections;

    @Option(names = "--by-file", description = "网站服务器不跟随符号链接时用：逐个替换文件，不整版切换。")
    private boolean byFile;

    @Option(names = "--read-back", description = "上传的文件全部读回核对（默认只读回 64 KB 以内的）。")
    private boolean readBack;

    /** Connects to nothing yet. */
    Publisher publisher(Progress progress, boolean repair, CommandLine commandLine) {
        if (connections < 1) {
            throw new ChineseParameterException(commandLine, "--connections 至少是 1。");
        }
        Settings settings = new Settings(
                connections,
                Patience.USUAL,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                byFile ? Promise.REPLACE : Promise.SWITCH,
                readBack,
                repair,
                who(),
                Clock.systemUTC());
        return new Publisher(connector(commandLine), settings, progress);
    }

    private Connector connector(CommandLine commandLine) {
        try {
            return Targets.at(to, new Environment(), Patience.USUAL);
        } catch (IllegalArgumentException e) {
            throw new ChineseParameterException(commandLine, e.getMessage());
        }
    }

    private static String who() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "?";
        }
        return (System.getProperty("user.name") + "@" + host).replaceAll("\\s", "_");
    }

    /** Secrets from the process's environment, or typed unseen on its console. */
    private static final class Environment implements Secrets {
        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.ofNullable(System.console())
                    .map(terminal -> terminal.readPassword("%s", question))
                    .map(String::new);
        }
    }
}
