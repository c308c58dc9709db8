package org.gongkai.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Takes finished files. */
@FunctionalInterface
public interface Shelf {
    /**
     * Takes a file.
     *
     * @param name its path below the folder that is being filled, with {@code /}
     */
    void put(String name, byte[] content);

    /** Takes a file that is made when its turn comes, perhaps beside others. */
    default void put(String name, Supplier<byte[]> making) {
        put(name, making.get());
    }

    /** What a file is to hold, written bit by bit. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Takes a file that grows with the number of reports, made like the one above; who has a disk need not hold it. */
    default void put(String name, Contents contents) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            contents.writeTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        put(name, all.toByteArray());
    }
}
