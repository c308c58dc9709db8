package org.gongkai.portal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a CSV file (RFC 4180), UTF-8 with a mark at the top: without it Excel takes Chinese for another encoding. */
public final class CsvLines {
    /** What makes a spreadsheet compute a text, also full-width as a Chinese keyboard types it. */
    private static final Pattern COMPUTED = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

    /** Begins like a formula and is none. */
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9]{1,15}(?:\\.[0-9]{1,15})?");

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private final Writer out;

    /** Begins a file. */
    public CsvLines(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        this.out.write('\uFEFF');
    }

    /** Whether a spreadsheet would compute a text. */
    public static boolean isComputed(String text) {
        return COMPUTED.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    /** Writes a line of numbers and texts; a text that would be computed gets a mark that makes it text. */
    public void line(List<?> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(field(fields.get(i)));
        }
        out.write("\r\n");
    }

    private static String field(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        String safe = isComputed(text) ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        out.flush();
    }
}
