package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gongkai.preview.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path work;

    private int run(String... arguments) {
        Console console = new Console(said, said, StandardCharsets.UTF_8, false);
        int code = Main.run(console, arguments);
        console.flush();
        return code;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void refusesAPortThatCannotBe() {
        assertThat(run("serve", "--port", "65536")).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("--port 是 0 到 65535 的数");
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThat(run("serve", "--port", Integer.toString(port))).isEqualTo(ExitCode.TARGET);
            assertThat(said()).contains("错误：端口 " + port + " 用不了").contains("--port 0");
        }
    }

    @Test
    void saysTheSameInThePageAsCheckAndLeavesNothingBehind() throws Exception {
        Path data = Files.createDirectories(work.resolve("data/2021")).getParent();
        Files.writeString(data.resolve("2021/a.yaml"), "机关: 甲局\n年度: 2021\n机关名: 乙\n");
        Path scratch = Files.createDirectory(work.resolve("tmp"));
        // Whoever runs the tests in the background has told them, and so us, to ignore Ctrl-C.
        Process serve = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + scratch,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gongkai.cli.Main",
                        "serve",
                        "--port=0",
                        "--format=html",
                        "--data=" + data)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = serve.inputReader(StandardCharsets.UTF_8)) {
            String address = lines.readLine().replaceAll(".*(http://\\S+/).*", "$1");
            Document page = new Visitor(address)
                    .once(
                            "2021/a/",
                            loaded -> !loaded.select(".gongkai-notices pre").isEmpty());
            assertThat(run("check", "-q", "--data", data.toString())).isEqualTo(ExitCode.DATA);
            assertThat(said())
                    .startsWith(page.select(".gongkai-notices pre").first().wholeText());
            assertThat(page.text()).contains("a.yaml:3:1", "改法：");
            new ProcessBuilder("kill", "-INT", Long.toString(serve.pid()))
                    .start()
                    .waitFor();
            assertThat(serve.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(serve.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(scratch.toFile().list((folder, name) -> name.startsWith("gongkai-")))
                    .isEmpty();
            assertThat(work.resolve("out")).doesNotExist();
        } finally {
            serve.destroyForcibly();
        }
    }
}
