package org.gongkai.portal;

/** Takes finished files. */
@FunctionalInterface
public interface Shelf {
    /**
     * Takes a file.
     *
     * @param name its path below the folder that is being filled, with {@code /}
     */
    void put(String name, byte[] content);
}
