package org.gongkai.narrative;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Inline;
import org.gongkai.document.Picture;

/** A piece of a line before marks have found their partners. Offsets are those of the source. */
sealed interface Piece permits Run, Piece.Chars, Piece.Figure, Piece.LineEnd, Piece.Bracket, Piece.Ready, Piece.Image {
    /** Dispatches on the kind of piece. */
    void accept(Visitor visitor);

    /** The characters that it prints, {@code \n} for the end of a line. */
    String printed();

    /** One method per kind of piece. */
    interface Visitor {
        void chars(Chars chars);

        void figure(Figure figure);

        void lineEnd(LineEnd lineEnd);

        void run(Run run);

        void bracket(Bracket bracket);

        void ready(Ready ready);

        void image(Image image);
    }

    /** Characters as printed. */
    record Chars(String text, int offset) implements Piece {
        @Override
        public String printed() {
            return text;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.chars(this);
        }
    }

    /** What a placeholder prints as. */
    record Figure(String text, int offset) implements Piece {
        @Override
        public String printed() {
            return text;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.figure(this);
        }
    }

    /**
     * The end of a line.
     *
     * @param wanted whether it shall be printed as such
     */
    record LineEnd(boolean wanted, int offset) implements Piece {
        @Override
        public String printed() {
            return "\n";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.lineEnd(this);
        }
    }

    /** {@code [} or {@code ![}, text unless a link or an image follows from it. */
    record Bracket(boolean image, int offset) implements Piece {
        @Override
        public String printed() {
            return image ? "![" : "[";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.bracket(this);
        }
    }

    /** Finished inlines: a link. */
    record Ready(List<Inline> content) implements Piece {
        @Override
        public String printed() {
            return Inline.plain(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.ready(this);
        }
    }

    /** An image, empty if there is none at its path; what matters then is its alternative text. */
    record Image(Optional<Picture.Image> image, String alternative, int offset) implements Piece {
        @Override
        public String printed() {
            return alternative;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.image(this);
        }
    }
}
