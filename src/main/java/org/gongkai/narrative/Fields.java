package org.gongkai.narrative;

/** The figures and fields that a narrative may name between double braces. */
@FunctionalInterface
public interface Fields {
    /**
     * What a path prints as.
     *
     * @param path as written, without the blanks around it; never empty
     */
    Lookup<String> find(String path);
}
