package org.gongkai.ingest;

/** A file that cannot be read as a published report. */
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String remedy;

    /**
     * A refusal.
     *
     * @param code explained in docs/errors.md
     * @param problem one Chinese sentence
     * @param remedy what to do, Chinese
     */
    public IngestException(String code, String problem, String remedy) {
        super(problem);
        this.code = code;
        this.remedy = remedy;
    }

    /** What it is about; explained in docs/errors.md. */
    public String code() {
        return code;
    }

    /** What to do, Chinese. */
    public String remedy() {
        return remedy;
    }
}
