package org.gongkai.publish.target;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A connection to the folder that a portal serves.
 *
 * <p>Paths are relative to that folder, parts separated by {@code /}, never {@code ..}; the folder itself is the empty path. Whatever is
 * written goes into a folder that {@link #makeFolder} made. Every method throws {@link IOException} when trying again over a new connection
 * may help, and {@link TargetFault} when it will not.
 */
public interface Target extends AutoCloseable {
    /** The strongest promise that this server keeps, tried out in a folder that is ours. */
    Promise promise(String folder) throws IOException;

    /** What a folder holds, in no order; nothing if there is no such folder. */
    List<Entry> list(String folder) throws IOException;

    /** A file's bytes, if there is such a file. */
    Optional<byte[]> read(String file) throws IOException;

    /** A file's length in bytes, if there is such a file. */
    OptionalLong size(String file) throws IOException;

    /** Writes a file over whatever file has that name; readers may see it half-written. */
    void write(String file, byte[] bytes) throws IOException;

    /** Gives a file, link or, under a free name, folder another name. What had that name is replaced, by {@link #promise} in one step or not. */
    void rename(String from, String to) throws IOException;

    /** Copies a file on the server over whatever file has that name; false if this server cannot. */
    boolean copy(String from, String to) throws IOException;

    /** Makes a folder in an existing one, unless it is there. */
    void makeFolder(String folder) throws IOException;

    /** Takes a name that nobody has; whether it was we who got it, among all clients that try. */
    boolean claim(String name) throws IOException;

    /** Gives a claimed name back; nothing happens if nobody has it. */
    void release(String name) throws IOException;

    /** Deletes a file or link, if it is there. */
    void delete(String file) throws IOException;

    /** Deletes a folder if it is there and empty; a server that cannot tell for certain keeps it. */
    void deleteEmpty(String folder) throws IOException;

    /** Makes a symbolic link, over whatever link has that name. Only on servers that promise {@link Promise#SWITCH}. */
    void link(String name, String text) throws IOException;

    /** Where a symbolic link points as written, if there is such a link. */
    Optional<String> linkText(String name) throws IOException;

    @Override
    void close();
}
