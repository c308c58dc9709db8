package org.gongkai.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Case;

/**
 * Two reports of an agency side by side.
 *
 * @param now the later one
 * @param cells that both forms have, in printed order
 * @param incomparable cells that only one form has, or that cannot be read
 * @param sentences of the texts that are not the same in both
 */
public record Difference(
        Case now, Case then, List<CellChange> cells, List<Incomparable> incomparable, List<SentenceChange> sentences) {

    public Difference {
        cells = List.copyOf(cells);
        incomparable = List.copyOf(incomparable);
        sentences = List.copyOf(sentences);
    }

    /** Compares two reports. */
    public static Difference of(Case now, Case then) {
        CellDifferences cells = CellDifferences.of(now, then);
        return new Difference(now, then, cells.changes(), cells.incomparable(), SentenceDifferences.of(now, then));
    }

    /** The cells that are not 0 in both. */
    public List<CellChange> filled() {
        return cells.stream()
                .filter(cell -> cell.then().signum() != 0 || cell.now().signum() != 0)
                .toList();
    }

    /** How many cells changed. */
    public long changed() {
        return cells.stream().filter(cell -> cell.change().signum() != 0).count();
    }

    /**
     * One cell.
     *
     * @param cell its coordinate; that of a group of rows where one form has the group and the other a row
     * @param path the keys that lead to it
     * @param unit as 件
     */
    public record CellChange(String cell, String path, String unit, BigDecimal then, BigDecimal now) {
        /** By how much it rose; negative when it fell. */
        public BigDecimal change() {
            return now.subtract(then);
        }

        /** The change in per cent of what it was, to one decimal; nothing if it was 0. */
        public Optional<BigDecimal> percent() {
            return then.signum() == 0
                    ? Optional.empty()
                    : Optional.of(
                            change().multiply(BigDecimal.valueOf(100)).divide(then.abs(), 1, RoundingMode.HALF_UP));
        }
    }

    /**
     * What cannot be compared.
     *
     * @param path the keys that lead to the line
     * @param reason Chinese, a clause
     */
    public record Incomparable(String path, String reason) {}

    /** What became of a sentence. */
    public enum Fate {
        /** Only the later text has it. */
        ADDED("新增"),
        /** Only the earlier text has it. */
        REMOVED("删去"),
        /** It stands in both in other words. */
        REWORDED("改写");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /** The Chinese word a user reads. */
        public String label() {
            return label;
        }
    }

    /**
     * One sentence.
     *
     * @param key of the text
     * @param then in pieces; empty for one that was added
     * @param now in pieces; empty for one that was removed
     */
    public record SentenceChange(String key, Fate fate, List<Piece> then, List<Piece> now) {
        public SentenceChange {
            then = List.copyOf(then);
            now = List.copyOf(now);
        }
    }

    /** A stretch of a sentence. */
    public record Piece(String text, boolean changed) {}
}
