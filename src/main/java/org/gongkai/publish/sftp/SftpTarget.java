package org.gongkai.publish.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatPathExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Entry.Kind;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** An SFTP session. Renaming over a file is an extension of OpenSSH that others have taken over; without it the old file goes first. */
final class SftpTarget implements Target {
    /** How often a folder may vanish between being refused and being looked at until we take it that nothing can be made. */
    private static final int CLAIMS = 5;

    private final SftpClient client;
    private final Address address;
    private final OpenSSHPosixRenameExtension posixRename;

    SftpTarget(SftpClient client, Address address) {
        this.client = client;
        this.address = address;
        OpenSSHPosixRenameExtension extension = client.getExtension(OpenSSHPosixRenameExtension.class);
        this.posixRename = extension != null && extension.isSupported() ? extension : null;
    }

    @Override
    public Promise promise(String folder) throws IOException {
        if (posixRename == null) {
            return Promise.PAGE_BY_PAGE;
        }
        String probe = folder + "/probe";
        try {
            link(probe, "one");
            link(probe + "2", "two");
            rename(probe + "2", probe);
            boolean isTwo = linkText(probe).filter("two"::equals).isPresent();
            delete(probe);
            return isTwo ? Promise.SWITCH : Promise.REPLACE;
        } catch (TargetFault e) {
            return Promise.REPLACE;
        }
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        return doing(folder, path -> {
            List<Entry> entries = new ArrayList<>();
            try (SftpClient.CloseableHandle handle = client.openDir(path)) {
                for (var some = client.readDir(handle); some != null; some = client.readDir(handle)) {
                    some.stream()
                            .filter(entry -> !entry.getFilename().equals("."))
                            .filter(entry -> !entry.getFilename().equals(".."))
                            .forEach(entry -> entries.add(entry(entry.getFilename(), entry.getAttributes())));
                }
            } catch (SftpException e) {
                if (isMissing(e)) {
                    return List.of();
                }
                throw e;
            }
            return entries;
        });
    }

    private static Entry entry(String name, Attributes attributes) {
        if (attributes.isSymbolicLink()) {
            return new Entry(name, Kind.LINK, 0);
        }
        if (attributes.isDirectory()) {
            return new Entry(name, Kind.FOLDER, 0);
        }
        return attributes.isRegularFile()
                ? new Entry(name, Kind.FILE, attributes.getSize())
                : new Entry(name, Kind.OTHER, 0);
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return doing(file, path -> {
            try (InputStream in = client.read(path)) {
                return Optional.of(in.readAllBytes());
            } catch (SftpException e) {
                return ifThere(e);
            }
        });
    }

    @Override
    public OptionalLong size(String file) throws IOException {
        return attributes(file)
                .filter(Attributes::isRegularFile)
                .map(attributes -> OptionalLong.of(attributes.getSize()))
                .orElseGet(OptionalLong::empty);
    }

    /** Of what has a name, a link not followed. */
    private Optional<Attributes> attributes(String name) throws IOException {
        return doing(name, path -> {
            try {
                return Optional.of(client.lstat(path));
            } catch (SftpException e) {
                return ifThere(e);
            }
        });
    }

    @Override
    public void write(String file, byte[] bytes) throws IOException {
        doing(file, path -> {
            try (OutputStream out = client.write(path)) {
                out.write(bytes);
            }
            return true;
        });
    }

    @Override
    public void rename(String from, String to) throws IOException {
        doing(to, path -> {
            if (posixRename != null) {
                posixRename.posixRename(address.resolve(from), path);
            } else {
                delete(to);
                client.rename(address.resolve(from), path);
            }
            return true;
        });
    }

    @Override
    public boolean copy(String from, String to) {
        return false;
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        claim(folder);
    }

    @Override
    public boolean claim(String name) throws IOException {
        return doing(name, path -> {
            for (int tries = 1; ; tries++) {
                try {
                    client.mkdir(path);
                    return true;
                } catch (SftpException e) {
                    // Version 3 has no code of its own for what is there already, or just was.
                    if (attributes(name).isPresent()) {
                        return false;
                    }
                    if (tries == CLAIMS) {
                        throw e;
                    }
                }
            }
        });
    }

    @Override
    public void release(String name) throws IOException {
        doing(name, path -> {
            try {
                client.rmdir(path);
            } catch (SftpException e) {
                ifThere(e);
            }
            return true;
        });
    }

    @Override
    public void delete(String file) throws IOException {
        doing(file, path -> {
            try {
                client.remove(path);
            } catch (SftpException e) {
                ifThere(e);
            }
            return true;
        });
    }

    @Override
    public void deleteEmpty(String folder) throws IOException {
        doing(folder, path -> {
            try {
                // Refused by the server unless it is empty.
                client.rmdir(path);
                return true;
            } catch (SftpException e) {
                return false;
            }
        });
    }

    @Override
    public void link(String name, String text) throws IOException {
        doing(name, path -> {
            if (linkText(name).isPresent()) {
                client.remove(path);
            }
            client.symLink(path, text);
            return true;
        });
    }

    @Override
    public Optional<String> linkText(String name) throws IOException {
        if (attributes(name).filter(Attributes::isSymbolicLink).isEmpty()) {
            return Optional.empty();
        }
        return doing(name, path -> Optional.of(client.readLink(path)));
    }

    @Override
    public void close() {
        // The session first: closing the channel politely waits for an answer.
        client.getSession().close(true);
    }

    private interface Deed<T> {
        T on(String path) throws IOException;
    }

    private <T> T doing(String relative, Deed<T> deed) throws IOException {
        String path = address.resolve(relative);
        try {
            return deed.on(path);
        } catch (SftpException e) {
            throw explained(path, e);
        }
    }

    private static boolean isMissing(SftpException e) {
        return e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    private static <T> Optional<T> ifThere(SftpException e) throws SftpException {
        if (isMissing(e)) {
            return Optional.empty();
        }
        throw e;
    }

    private IOException explained(String path, SftpException e) {
        String shown = "“" + path + "”";
        switch (e.getStatus()) {
            case SftpConstants.SSH_FX_NO_CONNECTION, SftpConstants.SSH_FX_CONNECTION_LOST:
                return e;
            case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT:
                throw new TargetFault(TargetFault.Kind.DENIED, "写不了" + shown + "：没有权限，或这个位置是只读的。", e);
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED:
                throw full(shown, e);
            case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH:
                throw new TargetFault(TargetFault.Kind.UNREACHABLE, "目标上没有" + shown + "，或没有它的上级文件夹。", e);
            default:
                if (isFull()) {
                    throw full(shown, e);
                }
                throw new TargetFault(TargetFault.Kind.REFUSED, "目标不让写" + shown + "：服务器说 " + e.getMessage() + "。", e);
        }
    }

    private static TargetFault full(String shown, SftpException e) {
        return new TargetFault(TargetFault.Kind.FULL, "写不了" + shown + "：目标的磁盘已满或超出配额。", e);
    }

    /** OpenSSH says only "Failure" of a full disk. */
    private boolean isFull() {
        OpenSSHStatPathExtension space = client.getExtension(OpenSSHStatPathExtension.class);
        try {
            return space != null && space.isSupported() && space.stat(address.path()).f_bavail == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
