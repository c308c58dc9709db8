package org.gongkai.ingest;

/** A file that cannot be read as a published report. */
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * A refusal.
     *
     * @param problem one Chinese sentence
     * @param remedy what to do, Chinese
     */
    public IngestException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** What to do, Chinese. */
    public String remedy() {
        return remedy;
    }
}
