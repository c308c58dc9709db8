package org.gongkai.site;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** The real disk, on which one operation fails: a write leaves half of its bytes behind, anything else does nothing. */
final class FaultyFiles extends FileSystemProvider {
    private final FileSystem system = new OnlyProvider(this);
    private final AtomicInteger operations = new AtomicInteger();
    private final int failing;

    /** @param failing which operation fails, from 1; none does if it is 0 */
    FaultyFiles(int failing) {
        this.failing = failing;
    }

    /** How many operations there were. */
    int operations() {
        return operations.get();
    }

    private boolean fails() {
        return operations.incrementAndGet() == failing;
    }

    private void operation() throws IOException {
        if (fails()) {
            throw new IOException("injected");
        }
    }

    /** The same path on this disk. */
    Path path(Path real) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "getFileSystem" -> system;
            case "equals" -> arguments[0] instanceof Path other && real.equals(real(other));
            case "iterator" -> wrapped(real.iterator());
            default -> {
                Object[] reals = arguments == null ? new Object[0] : arguments.clone();
                for (int i = 0; i < reals.length; i++) {
                    reals[i] = reals[i] instanceof Path path ? real(path) : reals[i];
                }
                try {
                    Object result = method.invoke(real, reals);
                    yield result instanceof Path path ? path(path) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
        return (Path) Proxy.newProxyInstance(
                FaultyFiles.class.getClassLoader(),
                new Class<?>[] {Path.class, Real.class},
                new WithReal(real, handler));
    }

    /** Knows the path that it stands for. */
    private interface Real {
        Path realPath();
    }

    private record WithReal(Path real, InvocationHandler rest) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
            return method.getName().equals("realPath") ? real : rest.invoke(proxy, method, arguments);
        }
    }

    private static Path real(Path path) {
        return path instanceof Real wrapped ? wrapped.realPath() : path;
    }

    private Iterator<Path> wrapped(Iterator<Path> paths) {
        return StreamSupport.stream(((Iterable<Path>) () -> paths).spliterator(), false)
                .map(this::path)
                .iterator();
    }

    private static FileSystemProvider under(Path path) {
        return real(path).getFileSystem().provider();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        operation();
        SeekableByteChannel channel = under(path).newByteChannel(real(path), options, attributes);
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)
                ? new FaultyChannel(channel)
                : channel;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        operation();
        return new FaultyFileChannel(under(path).newFileChannel(real(path), options, attributes));
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        operation();
        under(path).createDirectory(real(path), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        operation();
        under(path).delete(real(path));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        operation();
        under(from).move(real(from), real(to), options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return under(path).readAttributes(real(path), type, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        under(path).checkAccess(real(path), modes);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
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

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    /** Writes half of what it is given when it is to fail. */
    private int write(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        if (fails()) {
            channel.write(bytes.slice().limit(bytes.remaining() / 2));
            throw new IOException("No space left on device");
        }
        return channel.write(bytes);
    }

    private final class FaultyChannel implements SeekableByteChannel {
        private final SeekableByteChannel channel;

        FaultyChannel(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return FaultyFiles.this.write(channel, bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private final class FaultyFileChannel extends FileChannel {
        private final FileChannel channel;

        FaultyFileChannel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return FaultyFiles.this.write(channel, bytes);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            operation();
            return channel.write(bytes, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            operation();
            channel.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            operation();
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return channel.read(bytes, position);
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return channel.read(bytes, offset, length);
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
