package org.gongkai.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.LocalFileSystem;

/** A Hadoop file system as one of Java's, as far as reading data and writing an output tree goes. */
final class HadoopVolume extends FileSystem {
    private final org.apache.hadoop.fs.FileSystem files;
    private final HadoopProvider provider;

    private HadoopVolume(org.apache.hadoop.fs.FileSystem files, FileContext context) {
        this.files = files;
        this.provider = new HadoopProvider(files, context);
    }

    /**
     * A folder by its address, as {@code hdfs://namenode/gongkai/data}; without a scheme it is in the cluster's default file system. Local
     * folders are Java's own, without Hadoop's files of check sums.
     */
    static Path folder(String address, Configuration configuration) throws IOException {
        var path = new org.apache.hadoop.fs.Path(address);
        var files = path.getFileSystem(configuration);
        var whole = files.makeQualified(path);
        if (files instanceof LocalFileSystem) {
            return Path.of(whole.toUri().getPath());
        }
        var context = FileContext.getFileContext(whole.toUri(), configuration);
        return new HadoopVolume(files, context).getPath(whole.toUri().getPath());
    }

    URI uri() {
        return files.getUri();
    }

    @Override
    public HadoopPath getPath(String first, String... more) {
        List<String> names = Stream.concat(Stream.of(first), Arrays.stream(more))
                .flatMap(part -> Arrays.stream(part.split("/")))
                .filter(name -> !name.isEmpty())
                .toList();
        return new HadoopPath(this, first.startsWith("/"), names);
    }

    @Override
    public HadoopProvider provider() {
        return provider;
    }

    /** Hadoop shares its connections with all of the process. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(getPath("/"));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
