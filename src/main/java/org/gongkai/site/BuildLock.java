package org.gongkai.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps an output folder for one run: the file {@code .lock} in it, locked by the operating system, which forgets that when the process
 * ends however it ends. The file names its owner, for whoever has to wait, and for other machines, whose locks not every network drive
 * knows of. Where files cannot be locked, as in the file systems of clusters, there is only that file, and a dead owner's must be deleted by
 * hand.
 */
final class BuildLock implements AutoCloseable {
    private static final String NAME = ".lock";
    private static final int MOST_BYTES = 1000;

    private final Path file;
    private final Closeable channel;
    private final Optional<Owner> before;

    private BuildLock(Path file, Closeable channel, Optional<Owner> before) {
        this.file = file;
        this.channel = channel;
        this.before = before;
    }

    /** A process that holds or held the lock. */
    private record Owner(long process, String machine) {
        static Owner self() {
            return new Owner(ProcessHandle.current().pid(), machineName());
        }

        static Optional<Owner> parse(String written) {
            String[] parts = written.strip().split(" ", 2);
            return parts.length == 2 && parts[0].matches("[0-9]{1,18}")
                    ? Optional.of(new Owner(Long.parseLong(parts[0]), parts[1]))
                    : Optional.empty();
        }

        /** Without asking the network, which may take long to say that it does not know. */
        private static String machineName() {
            try {
                return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
            } catch (IOException e) {
                return Optional.ofNullable(System.getenv("COMPUTERNAME")).orElse("localhost");
            }
        }

        String written() {
            return process + " " + machine + "\n";
        }
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws OutputException when another run has it, or the folder cannot be written to
     */
    static BuildLock take(OutputTree tree) {
        Path file = tree.root().resolve(NAME);
        try {
            for (; ; ) {
                FileChannel channel = open(file);
                try {
                    Optional<BuildLock> lock = take(file, channel);
                    if (lock.isPresent()) {
                        return lock.get();
                    }
                    channel.close();
                } catch (IOException | RuntimeException e) {
                    channel.close();
                    throw e;
                }
            }
        } catch (UnsupportedOperationException e) {
            return mark(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static BuildLock mark(Path file) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            out.write(Owner.self().written().getBytes(StandardCharsets.UTF_8));
            return new BuildLock(file, () -> {}, Optional.empty());
        } catch (FileAlreadyExistsException e) {
            throw new OutputException("另一个 gongkai 正在写 " + DataFolder.shown(file.getParent()) + "/，等它结束再运行；确认它早已停止的，删去 "
                    + DataFolder.shown(file) + "。");
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        StandardOpenOption[] options = {StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE};
        try {
            return FileChannel.open(file, options);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, options);
        }
    }

    /** Nothing when the last owner deleted the file just before we had its lock. */
    private static Optional<BuildLock> take(Path file, FileChannel channel) throws IOException {
        Optional<FileLock> lock = lock(channel);
        Optional<Owner> before = Owner.parse(read(channel));
        Owner self = Owner.self();
        if (lock.isEmpty()) {
            throw new OutputException("另一个 gongkai"
                    + before.map(owner -> "（进程 " + owner.process() + "）").orElse("") + "正在写 "
                    + DataFolder.shown(file.getParent()) + "/，等它结束再运行。");
        }
        if (before.isPresent() && !before.get().machine().equals(self.machine())) {
            throw new OutputException("电脑 " + before.get().machine() + " 上的 gongkai（进程 "
                    + before.get().process() + "）正在写 " + DataFolder.shown(file.getParent()) + "/，等它结束再运行；确认它早已停止的，删去 "
                    + DataFolder.shown(file) + "。");
        }
        byte[] owner = self.written().getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner), 0);
        boolean there = Files.exists(file)
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(self.written());
        return there ? Optional.of(new BuildLock(file, channel, before)) : Optional.empty();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(MOST_BYTES);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
    }

    /** What to say of a run that ended without giving the lock back. */
    Optional<String> recovered() {
        return before.map(owner -> "上次运行（进程 " + owner.process() + "）没有正常结束，接着做。");
    }

    @Override
    public void close() {
        // Deleted first, while nobody else can have it; given back in any case.
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next run finds the file without a lock on it and takes it over.
        }
    }
}
