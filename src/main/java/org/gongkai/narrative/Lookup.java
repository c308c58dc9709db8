package org.gongkai.narrative;

import java.util.function.Function;

/** What became of looking something up that a narrative names: the thing, or what to tell the clerk. */
public sealed interface Lookup<T> {
    /** It is there. */
    record Found<T>(T value) implements Lookup<T> {
        @Override
        public T or(Function<Missing<T>, T> otherwise) {
            return value;
        }
    }

    /**
     * It is not. The place is added by the reader, who knows it.
     *
     * @param problem one Chinese sentence that shows what was written
     * @param remedy what to write instead
     */
    record Missing<T>(String problem, String remedy) implements Lookup<T> {
        @Override
        public T or(Function<Missing<T>, T> otherwise) {
            return otherwise.apply(this);
        }
    }

    /** The thing, or whatever takes its place. */
    T or(Function<Missing<T>, T> otherwise);
}
