package org.gongkai.narrative;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Inline;

/** Makes links and unmakes them. */
final class Links {
    private static final Inline.Visitor<Stream<Inline>> UNLINK = new Inline.Visitor<>() {
        @Override
        public Stream<Inline> text(Inline.Text text) {
            return Stream.of(text);
        }

        @Override
        public Stream<Inline> strong(Inline.Strong strong) {
            return Stream.of(new Inline.Strong(unlinked(strong.content())));
        }

        @Override
        public Stream<Inline> emphasis(Inline.Emphasis emphasis) {
            return Stream.of(new Inline.Emphasis(unlinked(emphasis.content())));
        }

        @Override
        public Stream<Inline> link(Inline.Link link) {
            return link.content().stream();
        }

        @Override
        public Stream<Inline> lineBreak(Inline.LineBreak lineBreak) {
            return Stream.of(lineBreak);
        }
    };

    private Links() {}

    /** A link; its text alone, with a finding, if it may not point there. */
    static List<Inline> to(String target, int offset, List<Inline> content, Desk desk) {
        if (Addresses.isAllowed(target)) {
            return List.of(new Inline.Link(target, content));
        }
        desk.error(
                "TEXT-LINK",
                offset,
                "链接地址“" + target + "”不是完整的 http、https 或 mailto 地址。",
                "写完整的地址，例如“https://www.example.gov.cn/”，里面不能有“{{…}}”；如果不是链接，在“[”或“<”前加“\\”。");
        return content;
    }

    /** The same without links: a bare address within a link's text is not another link. */
    static List<Inline> unlinked(List<Inline> content) {
        return content.stream().flatMap(inline -> inline.accept(UNLINK)).toList();
    }
}
