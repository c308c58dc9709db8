package org.gongkai.cli;

/** Shows how far a run has come. */
interface Meter extends AutoCloseable {
    /** Shows nothing. */
    Meter NONE = new Meter() {
        @Override
        public void step(int failed) {}

        @Override
        public void close() {}
    };

    /** One more is done; so many have failed until now. */
    void step(int failed);

    @Override
    void close();
}
