package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutputExceptionTest {
    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "磁盘已满。腾出空间后，再运行同样的命令。"),
                Arguments.of(new FileSystemException("a", null, "Read-only file system"), "这个位置是只读的。换一个文件夹。"),
                Arguments.of(new AccessDeniedException("a"), "没有写入权限。换一个文件夹，或请管理员给出权限。"),
                Arguments.of(new NoSuchFileException("a"), "上级文件夹建不了。看看它是不是一个文件。"),
                Arguments.of(new FileSystemException("a", null, "Too many links"), "系统说 Too many links。"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void namesTheFileAndSaysWhatToDo(IOException cause, String message) {
        assertThat(new OutputException(Path.of("out/a.pdf"), cause)).hasMessage("写不了 out/a.pdf：" + message);
    }
}
