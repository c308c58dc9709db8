package org.gongkai.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.slf4j.helpers.NOPLogger;

/**
 * Watches a folder and all below it. The folder itself may be missing, go, come back or be another one of the same name; whoever watches
 * only a folder's contents is not told of that, so it is looked at again and again.
 */
final class FolderWatch implements AutoCloseable {
    private final Path folder;
    private final Changes changes;
    private Optional<Watched> watched = Optional.empty();

    /** A folder that is being watched, as the file system knows it. */
    private record Watched(DirectoryWatcher watcher, Object identity) {}

    FolderWatch(Path folder, Changes changes) {
        this.folder = folder;
        this.changes = changes;
        begin();
    }

    /** Makes sure that the folder of this name is the one that is watched; to be called now and then. */
    synchronized void look() {
        Optional<Object> now = identity();
        boolean same = watched.isPresent()
                ? now.equals(watched.map(Watched::identity))
                        && !watched.get().watcher().isClosed()
                : now.isEmpty();
        if (!same) {
            close();
            begin();
            changes.add(folder);
        }
    }

    private Optional<Object> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? Optional.of(Optional.ofNullable(attributes.fileKey()).orElse(folder))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void begin() {
        Optional<Object> identity = identity();
        if (identity.isEmpty()) {
            return;
        }
        try {
            // Without hashing: whether a file is another is for the build to find out, which knows what it is for.
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false)
                    .logger(NOPLogger.NOP_LOGGER)
                    .listener(this::changed)
                    .build();
            watcher.watchAsync(task -> daemon(task, watcher));
            watched = Optional.of(new Watched(watcher, identity.get()));
        } catch (IOException | RuntimeException e) {
            // It went just now; the next look will tell.
            watched = Optional.empty();
        }
    }

    private static void daemon(Runnable task, DirectoryWatcher watcher) {
        Thread thread = new Thread(
                () -> {
                    task.run();
                    quietly(watcher);
                },
                "gongkai-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void changed(DirectoryChangeEvent event) {
        // What was lost in the rush may have been anything.
        Path path = event.path() == null ? folder : event.path();
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || !Originals.isPassing(path)) {
            changes.add(path);
        }
    }

    @Override
    public synchronized void close() {
        watched.map(Watched::watcher).ifPresent(FolderWatch::quietly);
        watched = Optional.empty();
    }

    private static void quietly(DirectoryWatcher watcher) {
        try {
            watcher.close();
        } catch (IOException e) {
            // Nothing hangs on it.
        }
    }
}
