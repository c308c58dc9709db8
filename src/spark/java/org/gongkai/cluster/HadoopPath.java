package org.gongkai.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;

/** A path in a Hadoop file system, without the names of the machine's own file system, whose locale may know no Chinese. */
final class HadoopPath implements Path {
    private final HadoopVolume volume;
    private final boolean absolute;
    private final List<String> names;
    private final Optional<FileStatus> listed;

    HadoopPath(HadoopVolume volume, boolean absolute, List<String> names) {
        this(volume, absolute, names, Optional.empty());
    }

    private HadoopPath(HadoopVolume volume, boolean absolute, List<String> names, Optional<FileStatus> listed) {
        this.volume = volume;
        this.absolute = absolute;
        this.names = List.copyOf(names);
        this.listed = listed;
    }

    /** A child as its folder's listing tells it, so that nobody need ask again for each of 100,000. */
    HadoopPath child(FileStatus status) {
        List<String> all = new ArrayList<>(names);
        all.add(status.getPath().getName());
        return new HadoopPath(volume, absolute, all, Optional.of(status));
    }

    Optional<FileStatus> listed() {
        return listed;
    }

    org.apache.hadoop.fs.Path hadoop() {
        return new org.apache.hadoop.fs.Path(
                volume.uri().getScheme(), volume.uri().getAuthority(), "/" + joined());
    }

    private String joined() {
        return String.join("/", names);
    }

    private HadoopPath with(boolean whole, List<String> others) {
        return new HadoopPath(volume, whole, others);
    }

    /** A relative path of any file system is taken as names. */
    private HadoopPath ours(Path other) {
        return other instanceof HadoopPath path ? path : volume.getPath(other.toString());
    }

    @Override
    public HadoopVolume getFileSystem() {
        return volume;
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public Path getRoot() {
        return absolute ? with(true, List.of()) : null;
    }

    @Override
    public Path getFileName() {
        return names.isEmpty() ? null : with(false, names.subList(names.size() - 1, names.size()));
    }

    @Override
    public Path getParent() {
        return names.isEmpty() || !absolute && names.size() == 1
                ? null
                : with(absolute, names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(int index) {
        return with(false, List.of(names.get(index)));
    }

    @Override
    public Path subpath(int begin, int end) {
        return with(false, names.subList(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof HadoopPath path
                && path.volume == volume
                && path.absolute == absolute
                && path.names.size() <= names.size()
                && names.subList(0, path.names.size()).equals(path.names);
    }

    @Override
    public boolean endsWith(Path other) {
        HadoopPath path = ours(other);
        int start = names.size() - path.names.size();
        return path.absolute
                ? equals(path)
                : start >= 0 && names.subList(start, names.size()).equals(path.names);
    }

    @Override
    public Path normalize() {
        List<String> plain = new ArrayList<>();
        for (String name : names) {
            boolean up = name.equals("..");
            if (up && !plain.isEmpty() && !plain.get(plain.size() - 1).equals("..")) {
                plain.remove(plain.size() - 1);
            } else if (!name.equals(".") && !(up && absolute)) {
                plain.add(name);
            }
        }
        return plain.equals(names) ? this : with(absolute, plain);
    }

    @Override
    public Path resolve(Path other) {
        HadoopPath path = ours(other);
        if (path.absolute) {
            return path;
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(path.names);
        return with(absolute, all);
    }

    @Override
    public Path relativize(Path other) {
        HadoopPath path = ours(other);
        int same = 0;
        while (same < names.size()
                && same < path.names.size()
                && names.get(same).equals(path.names.get(same))) {
            same++;
        }
        List<String> way = new ArrayList<>();
        names.subList(same, names.size()).forEach(name -> way.add(".."));
        way.addAll(path.names.subList(same, path.names.size()));
        return with(false, way);
    }

    @Override
    public URI toUri() {
        return hadoop().toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return absolute ? this : with(true, names);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        getFileSystem().provider().checkAccess(this);
        return toAbsolutePath().normalize();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HadoopPath path
                && path.volume == volume
                && path.absolute == absolute
                && path.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** As users write it: a whole one with scheme and host. */
    @Override
    public String toString() {
        if (!absolute) {
            return joined();
        }
        String host = Optional.ofNullable(volume.uri().getAuthority()).orElse("");
        return volume.uri().getScheme() + "://" + host + "/" + joined();
    }
}
