package org.gongkai.document;

import java.util.List;

/** A paragraph, whose role decides how it is set. */
public record Paragraph(Role role, List<Inline> content) implements Block {
    /** What a paragraph is for. */
    public enum Role {
        /** Running text: indented by two characters, justified. */
        BODY,
        /** 注：… below a table. */
        NOTE,
        /** A correction notice, above everything but the title. */
        CORRECTION,
        /** The agency that signs, at the right. */
        SIGNATURE,
        /** The date of signing, below the signature. */
        DATE
    }

    public Paragraph {
        content = List.copyOf(content);
    }

    /** Running text. */
    public static Paragraph of(List<Inline> content) {
        return new Paragraph(Role.BODY, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
