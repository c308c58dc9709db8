package org.gongkai.publish.ftp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Entry.Kind;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** An FTP session. Most servers rename over a file, which is tried out; those that do not lose the old file first. */
final class FtpTarget implements Target {
    /** How often a folder may vanish between being refused and being looked at until we take it that nothing can be made. */
    private static final int CLAIMS = 5;

    private final FTPClient client;
    private final Address address;
    private boolean replaces = true;

    FtpTarget(FTPClient client, Address address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public Promise promise(String folder) throws IOException {
        String probe = folder + "/probe";
        write(probe, new byte[1]);
        write(probe + "2", new byte[1]);
        replaces = client.rename(path(probe + "2"), path(probe));
        delete(probe);
        delete(probe + "2");
        return replaces ? Promise.REPLACE : Promise.PAGE_BY_PAGE;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        // Without an argument, since servers read options and patterns in one.
        if (!client.changeWorkingDirectory(path(folder))) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        FTPFile[] files = client.hasFeature("MLST") ? client.mlistDir() : client.listFiles();
        answered(folder);
        for (FTPFile file : files) {
            String name = file == null ? "." : file.getName().replaceFirst(".*/", "");
            if (!name.equals(".") && !name.equals("..")) {
                entries.add(new Entry(name, kind(file), file.isFile() ? file.getSize() : 0));
            }
        }
        return entries;
    }

    private static Kind kind(FTPFile file) {
        if (file.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (file.isDirectory()) {
            return Kind.FOLDER;
        }
        return file.isFile() ? Kind.FILE : Kind.OTHER;
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (client.retrieveFile(path(file), bytes)) {
            // A data connection that somebody cuts on the way ends like one whose file has been read.
            if (size(file).orElse(bytes.size()) != bytes.size()) {
                throw new IOException("cut short");
            }
            return Optional.of(bytes.toByteArray());
        }
        if (client.getReplyCode() == FTPReply.FILE_UNAVAILABLE) {
            return Optional.empty();
        }
        throw refused(file);
    }

    @Override
    public OptionalLong size(String file) throws IOException {
        String size = client.getSize(path(file));
        return size == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(size.strip()));
    }

    @Override
    public void write(String file, byte[] bytes) throws IOException {
        try {
            require(client.storeFile(path(file), new ByteArrayInputStream(bytes)), file);
        } catch (IOException e) {
            // A server that can take no more hangs up the data connection and then says why.
            client.completePendingCommand();
            throw refused(file);
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        if (replaces && client.rename(path(from), path(to))) {
            return;
        }
        delete(to);
        require(client.rename(path(from), path(to)), to);
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
        for (int tries = 1; ; tries++) {
            if (client.makeDirectory(path(name))) {
                return true;
            }
            TargetFault refused = refusal(name);
            if (client.changeWorkingDirectory(path(name))) {
                return false;
            }
            // Refused without being there: nothing can be made, or somebody has just let go of it.
            if (tries == CLAIMS) {
                throw refused;
            }
        }
    }

    @Override
    public void release(String name) throws IOException {
        client.removeDirectory(path(name));
        answered(name);
    }

    @Override
    public void delete(String file) throws IOException {
        if (!client.deleteFile(path(file)) && size(file).isPresent()) {
            require(client.deleteFile(path(file)), file);
        }
    }

    @Override
    public void deleteEmpty(String folder) throws IOException {
        // Refused by the server unless it is empty.
        client.removeDirectory(path(folder));
        answered(folder);
    }

    @Override
    public void link(String name, String text) {
        throw new UnsupportedOperationException("FTP knows no links");
    }

    @Override
    public Optional<String> linkText(String name) {
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            client.disconnect();
        } catch (IOException e) {
            // Closed is closed.
        }
    }

    private String path(String relative) {
        return address.resolve(relative);
    }

    private void require(boolean done, String name) throws IOException {
        if (!done) {
            throw refused(name);
        }
    }

    /** A server that is going away says so with 421. */
    private void answered(String name) throws IOException {
        if (client.getReplyCode() == FTPReply.SERVICE_NOT_AVAILABLE) {
            throw refused(name);
        }
    }

    private IOException refused(String name) {
        int code = client.getReplyCode();
        boolean isConnection = code == FTPReply.SERVICE_NOT_AVAILABLE
                || code == FTPReply.CANNOT_OPEN_DATA_CONNECTION
                || code == FTPReply.TRANSFER_ABORTED;
        if (isConnection) {
            return new IOException("FTP " + code);
        }
        throw refusal(name);
    }

    private TargetFault refusal(String name) {
        String shown = "“" + path(name) + "”";
        return switch (client.getReplyCode()) {
            case FTPReply.INSUFFICIENT_STORAGE, FTPReply.STORAGE_ALLOCATION_EXCEEDED, FTPReply.ACTION_ABORTED ->
                new TargetFault(TargetFault.Kind.FULL, "写不了" + shown + "：目标的磁盘已满或超出配额。");
            case FTPReply.FILE_UNAVAILABLE, FTPReply.FILE_NAME_NOT_ALLOWED ->
                new TargetFault(TargetFault.Kind.DENIED, "写不了" + shown + "：没有权限、是只读的，或没有上级文件夹。");
            default ->
                new TargetFault(
                        TargetFault.Kind.REFUSED,
                        "目标不让写" + shown + "：服务器说 " + client.getReplyString().strip() + "。");
        };
    }
}
