package org.gongkai.preview;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.preview.ServedPage.Link;
import org.gongkai.preview.ServedPage.Notice;
import org.gongkai.preview.Standing.Errors;

/** What a browser gets for an address: the file, and with a page what there is to say about it. */
final class Showcase {
    private static final int MOST_NAMED = 20;
    private static final String MISSING = "没有这一页";

    private final Library library;
    private final Supplier<Standing> standing;

    Showcase(Library library, Supplier<Standing> standing) {
        this.library = library;
        this.standing = standing;
    }

    /** The answer to a request for an address without its query. */
    Answer answer(String address) throws IOException {
        if (library.lacksSlash(address)) {
            return new Answer(301, Map.of("Location", encoded(address + "/")), new byte[0]);
        }
        Optional<Path> file = library.find(address);
        if (file.isPresent() && !Library.isPage(file.get())) {
            Optional<byte[]> content = content(file.get());
            if (content.isPresent()) {
                return Answer.file(Library.type(file.get()), content.get());
            }
        }
        Shown shown = shown(address);
        return ServedPage.of(shown.status(), shown.page(), shown.notices(), version(shown));
    }

    /** The same as long as a browser that shows a page need not load it again. */
    String version(String address) throws IOException {
        return version(shown(address));
    }

    private record Shown(int status, String page, List<Notice> notices, List<Path> beside) {}

    private Shown shown(String address) throws IOException {
        Optional<Path> file = library.find(address).filter(Library::isPage);
        Optional<byte[]> content = file.isPresent() ? content(file.get()) : Optional.empty();
        List<Notice> notices = notices(Library.report(address), content.isPresent());
        if (content.isPresent()) {
            return new Shown(200, Library.text(content.get()), notices, library.beside(file.get()));
        }
        return new Shown(404, ServedPage.bare(standing.get().complete() ? MISSING : "正在生成"), notices, List.of());
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        try {
            return Library.read(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private List<Notice> notices(Optional<String> report, boolean there) {
        Standing now = standing.get();
        List<Notice> notices = new ArrayList<>();
        if (!now.fault().isEmpty()) {
            notices.add(new Notice("上一次生成没有完成，下面可能是以前的内容", now.fault()));
        }
        Optional<Errors> own = report.flatMap(now::of);
        if (own.isPresent()) {
            String title = there ? "数据文件有错误，下面是没有错误时的报告" : "数据文件有错误，还没有生成过报告";
            notices.add(new Notice(title, own.get().text()));
        } else if (report.isEmpty() && !now.errors().isEmpty()) {
            notices.add(faulty(now.inOrder()));
        }
        return notices;
    }

    private static Notice faulty(List<Errors> errors) {
        String title = errors.size() + " 份数据文件有错误" + (errors.size() > MOST_NAMED ? "，这里列前 " + MOST_NAMED + " 份" : "");
        List<Link> links = errors.stream()
                .limit(MOST_NAMED)
                .map(one -> new Link(one.file(), encoded("/" + one.folder() + "/")))
                .toList();
        return new Notice(title, "", links);
    }

    /** An address as a header or a link has it. */
    private static String encoded(String address) {
        try {
            return new URI(null, null, address, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    private static String version(Shown shown) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(shown.page().getBytes(StandardCharsets.UTF_8));
            digest.update(shown.notices().toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : shown.beside()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(content(file).orElse(new byte[0]));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
