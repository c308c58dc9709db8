package org.gongkai.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The output folder is full, read-only, out of reach or in use; the message is Chinese, names the file and says what to do. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(Path file, IOException cause) {
        super("写不了 " + DataFolder.shown(file) + "：" + reason(cause), cause);
    }

    OutputException(String message) {
        super(message);
    }

    /** A file that would have been written over. */
    static OutputException isThere(Path file) {
        return new OutputException(DataFolder.shown(file) + " 已经有了，没有改动它。要重新起草，先把它移开或改名。");
    }

    private static String reason(IOException cause) {
        String text =
                String.valueOf(cause instanceof FileSystemException system ? system.getReason() : cause.getMessage());
        if (cause instanceof AccessDeniedException || text.contains("Permission denied")) {
            return "没有写入权限。换一个文件夹，或请管理员给出权限。";
        }
        if (text.contains("No space left")) {
            return "磁盘已满。腾出空间后，再运行同样的命令。";
        }
        if (text.contains("Read-only")) {
            return "这个位置是只读的。换一个文件夹。";
        }
        if (cause instanceof NoSuchFileException || cause instanceof FileAlreadyExistsException) {
            return "上级文件夹建不了。看看它是不是一个文件。";
        }
        return "系统说 " + text + "。";
    }
}
