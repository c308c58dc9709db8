package org.gongkai.publish.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Entry.Kind;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** A folder through the file system. */
final class FolderTarget implements Target {
    private final Path root;

    FolderTarget(Path root) {
        this.root = root;
    }

    @Override
    public Promise promise(String folder) {
        Path probe = path(folder).resolve("probe");
        try {
            Files.deleteIfExists(probe);
            Files.createSymbolicLink(probe, root.getFileSystem().getPath("probe"));
            Files.delete(probe);
            return Promise.SWITCH;
        } catch (IOException | UnsupportedOperationException e) {
            // Windows lets only some users make links.
            return Promise.REPLACE;
        }
    }

    @Override
    public List<Entry> list(String folder) {
        return doing(folder, path -> {
            List<Entry> entries = new ArrayList<>();
            try (var children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    BasicFileAttributes attributes =
                            Files.readAttributes(child, BasicFileAttributes.class, NOFOLLOW_LINKS);
                    Kind kind = kind(attributes);
                    entries.add(
                            new Entry(child.getFileName().toString(), kind, kind == Kind.FILE ? attributes.size() : 0));
                }
            } catch (NoSuchFileException | NotDirectoryException e) {
                return List.of();
            }
            return entries;
        });
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    @Override
    public Optional<byte[]> read(String file) {
        return doing(file, path -> {
            try {
                return Optional.of(Files.readAllBytes(path));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public OptionalLong size(String file) {
        return doing(
                file, path -> Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty());
    }

    @Override
    public void write(String file, byte[] bytes) {
        doing(file, path -> Files.write(path, bytes));
    }

    @Override
    public void rename(String from, String to) {
        doing(to, path -> Files.move(path(from), path, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public boolean copy(String from, String to) {
        doing(to, path -> Files.copy(path(from), path, StandardCopyOption.REPLACE_EXISTING));
        return true;
    }

    @Override
    public void makeFolder(String folder) {
        doing(folder, path -> {
            if (!Files.isDirectory(path)) {
                claim(folder);
            }
            return path;
        });
    }

    @Override
    public boolean claim(String name) {
        return doing(name, path -> {
            try {
                Files.createDirectory(path);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            }
        });
    }

    @Override
    public void release(String name) {
        doing(name, Files::deleteIfExists);
    }

    @Override
    public void delete(String file) {
        doing(file, Files::deleteIfExists);
    }

    @Override
    public void deleteEmpty(String folder) {
        doing(folder, path -> {
            try {
                return Files.isDirectory(path, NOFOLLOW_LINKS) && Files.deleteIfExists(path);
            } catch (DirectoryNotEmptyException e) {
                return false;
            }
        });
    }

    @Override
    public void link(String name, String text) {
        doing(name, path -> {
            if (Files.isSymbolicLink(path)) {
                Files.delete(path);
            }
            return Files.createSymbolicLink(path, root.getFileSystem().getPath(text));
        });
    }

    @Override
    public Optional<String> linkText(String name) {
        return doing(
                name,
                path -> Files.isSymbolicLink(path)
                        ? Optional.of(Files.readSymbolicLink(path).toString().replace('\\', '/'))
                        : Optional.empty());
    }

    @Override
    public void close() {}

    private Path path(String relative) {
        return relative.isEmpty() ? root : root.resolve(relative);
    }

    private interface Deed<T> {
        T on(Path path) throws IOException;
    }

    /** Does something on a path; trying again never helps here. */
    private <T> T doing(String relative, Deed<T> deed) {
        Path path = path(relative);
        try {
            return deed.on(path);
        } catch (IOException e) {
            throw fault(path, e);
        }
    }

    private static TargetFault fault(Path path, IOException e) {
        String reason = String.valueOf(e instanceof FileSystemException system ? system.getReason() : e.getMessage());
        String shown = "“" + path + "”";
        // Jimfs, a file system of tests, says it in its own words.
        if (reason.contains("No space left") || reason.contains("quota") || reason.contains("out of disk space")) {
            return new TargetFault(TargetFault.Kind.FULL, "写不了" + shown + "：磁盘已满或超出配额。", e);
        }
        if (e instanceof AccessDeniedException || reason.contains("denied") || reason.contains("not permitted")) {
            return new TargetFault(TargetFault.Kind.DENIED, "写不了" + shown + "：没有权限。", e);
        }
        if (reason.contains("Read-only")) {
            return new TargetFault(TargetFault.Kind.DENIED, "写不了" + shown + "：这个位置是只读的。", e);
        }
        if (e instanceof NoSuchFileException) {
            return new TargetFault(TargetFault.Kind.UNREACHABLE, "没有" + shown + "的上级文件夹。", e);
        }
        return new TargetFault(TargetFault.Kind.REFUSED, "写不了" + shown + "：系统说 " + reason + "。", e);
    }
}
