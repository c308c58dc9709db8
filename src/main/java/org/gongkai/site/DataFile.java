package org.gongkai.site;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Where one agency's year is written.
 *
 * @param shown the path as users are told it, with {@code /}
 * @param id the agency: the file's stem
 * @param year the year folder it stands in; none for a file outside one
 */
public record DataFile(Path path, String shown, String id, OptionalInt year) {}
