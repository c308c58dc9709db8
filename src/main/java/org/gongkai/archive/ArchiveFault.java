package org.gongkai.archive;

/** Why an office file is not opened. */
public final class ArchiveFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final String part;

    /** Reasons. */
    public enum Why {
        /** No archive, or a broken one. */
        DAMAGED,
        /** A part whose name leads out of the archive. */
        OUTSIDE,
        /** Too many parts, too many bytes, or elements too deep in each other. */
        LARGE,
        /** A part with a document type, whose entities might be bombs or files. */
        DOCUMENT_TYPE,
        /** A part that is no well-formed XML. */
        XML,
        /** Relationships that are none. */
        RELATIONSHIPS
    }

    ArchiveFault(Why why, String part, String problem) {
        super(problem);
        this.why = why;
        this.part = part;
    }

    /** The reason; the message says it in Chinese, without a full stop. */
    public Why why() {
        return why;
    }

    /** The name of the part at fault; empty for the archive as a whole. */
    public String part() {
        return part;
    }
}
