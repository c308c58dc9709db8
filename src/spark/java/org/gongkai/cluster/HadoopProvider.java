package org.gongkai.cluster;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.PathIsNotEmptyDirectoryException;

/** What {@link HadoopVolume} can do. Hadoop's failures become those that Java knows. */
final class HadoopProvider extends FileSystemProvider {
    private final org.apache.hadoop.fs.FileSystem files;
    private final FileContext context;

    HadoopProvider(org.apache.hadoop.fs.FileSystem files, FileContext context) {
        this.files = files;
        this.context = context;
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return ((HadoopPath) path).hadoop();
    }

    private static IOException missing(Path path, FileNotFoundException cause) {
        IOException missing = new NoSuchFileException(path.toString());
        missing.initCause(cause);
        return missing;
    }

    private FileStatus status(Path path) throws IOException {
        var listed = ((HadoopPath) path).listed();
        try {
            return listed.isPresent() ? listed.get() : files.getFileStatus(hadoop(path));
        } catch (FileNotFoundException e) {
            throw missing(path, e);
        }
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        try {
            return files.open(hadoop(path));
        } catch (FileNotFoundException e) {
            throw missing(path, e);
        }
    }

    /** Object stores cannot append: what is appended to is written anew, aside. */
    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        List<OpenOption> wanted = Arrays.asList(options);
        if (wanted.contains(StandardOpenOption.APPEND)) {
            return appending(path);
        }
        try {
            return files.create(hadoop(path), !wanted.contains(StandardOpenOption.CREATE_NEW));
        } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
            throw (IOException) new FileAlreadyExistsException(path.toString()).initCause(e);
        }
    }

    private OutputStream appending(Path path) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                Path aside = path.resolveSibling("." + path.getFileName() + ".part");
                try (OutputStream out = newOutputStream(aside)) {
                    writeTo(out);
                }
                move(aside, path);
            }
        };
        try (InputStream before = newInputStream(path)) {
            before.transferTo(whole);
        } catch (NoSuchFileException e) {
            newOutputStream(path).close();
        }
        return whole;
    }

    /** For reading: the whole file, since ours are small. */
    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (options.stream().anyMatch(option -> option != StandardOpenOption.READ)) {
            throw new UnsupportedOperationException();
        }
        try (InputStream in = newInputStream(path)) {
            return new ReadBytes(in.readAllBytes());
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> children = new ArrayList<>();
        try {
            for (FileStatus status : files.listStatus(hadoop(folder))) {
                Path child = ((HadoopPath) folder).child(status);
                if (filter.accept(child)) {
                    children.add(child);
                }
            }
        } catch (FileNotFoundException e) {
            throw missing(folder, e);
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return children.iterator();
            }

            @Override
            public void close() {
                // All has been read.
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        files.mkdirs(hadoop(folder));
    }

    @Override
    public void delete(Path path) throws IOException {
        try {
            if (!files.delete(hadoop(path), false)) {
                throw new NoSuchFileException(path.toString());
            }
        } catch (PathIsNotEmptyDirectoryException e) {
            throw (IOException) new DirectoryNotEmptyException(path.toString()).initCause(e);
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    /** In one step where the file system can, as HDFS does. */
    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        context.rename(hadoop(source), hadoop(target), Rename.OVERWRITE);
    }

    @Override
    public boolean isSameFile(Path one, Path other) {
        return one.equals(other);
    }

    @Override
    public boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        status(path);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return null;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return type.cast(new HadoopAttributes(status(path)));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getScheme() {
        return files.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
