package org.gongkai.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/** Bytes → text: UTF-8 and nothing else, with or without a byte order mark, any line ends. */
final class Decoder {
    private Decoder() {}

    /** The text with {@code \n} line ends, or nothing and a finding at the first byte that is wrong. */
    static Optional<String> decode(String file, byte[] bytes, List<Finding> findings) {
        if (bytes.length > YamlReader.MOST_BYTES) {
            findings.add(Finding.error(
                    "YAML-SIZE",
                    Location.top(file),
                    "",
                    "文件有 " + bytes.length + " 字节，超过上限 " + YamlReader.MOST_BYTES + " 字节（8 MB）。",
                    "数据文件只放文字和数字；图片另存为文件，在正文里引用。"));
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        // The quick way, which puts a replacement character where a byte is wrong.
        String quick = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return Optional.of(withLineFeeds(quick));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withLineFeeds(out.flip().toString());
        if (result.isError()) {
            findings.add(notUtf8(file, bytes, text));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Finding notUtf8(String file, byte[] bytes, String before) {
        String guess = isUtf16(bytes)
                ? "，像是 UTF-16（“Unicode”文本）"
                : isLatin(before) && decodesAs("GB18030", bytes) ? "，像是 GBK（记事本的“ANSI”）" : "";
        return Finding.error(
                "YAML-ENCODING",
                end(file, before),
                "",
                "文件不是 UTF-8 编码" + guess + "。",
                guess.isEmpty() ? "这里的字节已经损坏，删掉重新键入；再用编辑器“另存为”，编码选 UTF-8。" : "用编辑器“另存为”，编码选 UTF-8，再保存一次。");
    }

    /** By its byte order mark, or by the zero byte that every ASCII character has. */
    private static boolean isUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros * 10 > bytes.length;
    }

    /** Whether no Chinese character has been read as UTF-8: then all of the file may be of another encoding. */
    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x800);
    }

    private static boolean decodesAs(String charset, byte[] bytes) {
        try {
            Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Location end(String file, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int begin = text.lastIndexOf('\n') + 1;
        return new Location(file, line, 1 + text.codePointCount(begin, text.length()));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
