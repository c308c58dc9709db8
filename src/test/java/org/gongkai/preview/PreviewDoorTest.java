package org.gongkai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.TemplateFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview gives its own files to browsers on this machine, and nothing else to anybody. */
class PreviewDoorTest {
    @TempDir
    private static Path work;

    private static Preview preview;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Path year = Files.createDirectories(work.resolve("data/2021"));
        Files.writeString(year.resolve("a.yaml"), "机关: 甲局\n年度: 2021\n总体情况: |\n  ![图](p.png)\n");
        Files.copy(Path.of("docs/page.png"), year.resolve("p.png"));
        Files.writeString(year.resolve("b.yaml"), "机关: <script>alert(1)</script>\n年度: 2021\n坏键: \"<img src=x>\"\n");
        Files.writeString(work.resolve("secret.html"), "secret");
        Originals originals = new Originals(
                new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("none")), Optional.empty());
        preview = new Preview(originals, work.resolve("tree"), Order.USUAL, List.of(), 0, new PreviewTest.Codes());
        visitor = new Visitor(preview.address());
        visitor.once("2021/", page -> page.text().contains("甲局"));
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    private static int port() {
        return URI.create(preview.address()).getPort();
    }

    /** What comes back for a request as it goes over the wire. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String asked(String method, String path, String host) throws IOException {
        return raw(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.html",
                "/%2e%2e/secret.html",
                "/2021/..%2f..%2fsecret.html",
                "/2021/%5c..%5c..%5csecret.html",
                "//secret.html",
                "/./index.html",
                "/.lock",
                "/%2elock",
                "/2021/.journal",
                "/C:/secret.html",
                "/2021/a/index.html%00.css",
                "/2021//a/index.html"
            })
    void givesNoFileBesideTheSite(String path) throws IOException {
        assertThat(asked("GET", path, "127.0.0.1:" + port()))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "localhost:1", "127.0.0.1.evil.example:80"})
    void refusesOtherNames(String host) throws IOException {
        assertThat(asked("GET", "/2021/a/", host)).startsWith("HTTP/1.1 403").doesNotContain("甲局");
        assertThat(asked("GET", "/.gongkai/changes?page=/2021/a/&version=x", host))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void answersUnderBothNamesOfTheMachine() throws IOException {
        assertThat(asked("GET", "/2021/a/", "127.0.0.1:" + port())).startsWith("HTTP/1.1 200");
        assertThat(asked("GET", "/2021/a/", "localhost:" + port())).startsWith("HTTP/1.1 200");
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"})
    void takesNothing(String method) throws IOException {
        assertThat(asked(method, "/2021/a/", "127.0.0.1:" + port()))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD");
    }

    @Test
    void tellsTheSizeAloneForHead() throws IOException {
        String answer = asked("HEAD", "/2021/a/a-2021.docx", "127.0.0.1:" + port());
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Content-length: " + Files.size(work.resolve("tree/2021/a/a-2021.docx")))
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2021/a/, text/html; charset=utf-8",
        "2021/a/a-2021.pdf, application/pdf",
        "2021/a/a-2021.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "2021/data.csv, text/csv; charset=utf-8",
        "2021/data.json, application/json",
        "assets/site.css, text/css; charset=utf-8",
        "assets/list.js, text/javascript; charset=utf-8",
    })
    void saysWhatAFileIs(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        if (!type.startsWith("text/html")) {
            assertThat(answer.body())
                    .isEqualTo(Files.readAllBytes(work.resolve("tree").resolve(path)));
        }
    }

    @Test
    void givesPictures() throws Exception {
        String source = visitor.page("2021/a/").select("article img").attr("src");
        HttpResponse<byte[]> answer = visitor.get("2021/a/" + source);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(Path.of("docs/page.png")));
    }

    @Test
    void leadsToAFoldersPage() throws IOException {
        assertThat(asked("GET", "/2021/a", "127.0.0.1:" + port()))
                .startsWith("HTTP/1.1 301")
                .contains("Location: /2021/a/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/a/", "2021/b/", "2021/", "404.html", "nowhere/"})
    void allowsItsOwnScriptAndNoOther(String path) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(path);
        Document page = visitor.page(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'", "connect-src 'self'")
                .doesNotContain("unsafe", "*", "http:", "data:");
        assertThat(page.select("meta[http-equiv]")).isEmpty();
        assertThat(page.select("script:not([src])"))
                .hasSize(1)
                .allSatisfy(script -> assertThat(policy).contains(Policy.hash(script.data())));
        assertThat(page.select("style"))
                .isNotEmpty()
                .allSatisfy(style -> assertThat(policy).contains(Policy.hash(style.data())));
        assertThat(page.select("img[src=x]")).isEmpty();
    }

    @Test
    void writesNothingOfItsOwnIntoFiles() throws IOException {
        assertThat(Files.readString(work.resolve("tree/2021/a/index.html")))
                .contains("Content-Security-Policy")
                .doesNotContain("<script", "gongkai-notices");
    }
}
