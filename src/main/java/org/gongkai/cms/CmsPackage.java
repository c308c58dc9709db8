package org.gongkai.cms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gongkai.site.BuiltReport;
import org.gongkai.site.BuiltYear;
import org.gongkai.site.OutputFormat;

/**
 * A year for portals whose editors take pasted content only.
 *
 * <p>{@code <year>/<id>/} holds a report's body as {@code fragment.html}, its pictures, and its attachments as the output tree names them,
 * in order of ids; {@code <year>/reports.csv} tells of all of them. Never holds more than a few reports.
 */
public final class CmsPackage implements BuiltYear.Visitor {
    private static final String CONTENTS = "reports.csv";

    private final FixedZip zip;
    private final Contents contents;
    private final String folder;
    private final BiConsumer<String, String> leftOut;
    private int reports;

    /** No report of the year can go along, so there is no archive. */
    public static final class Empty extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private CmsPackage(FixedZip zip, int year, BiConsumer<String, String> leftOut) throws IOException {
        this.zip = zip;
        this.contents = new Contents();
        this.folder = year + "/";
        this.leftOut = leftOut;
    }

    /**
     * Writes the archive and closes the stream.
     *
     * @param jobs how many reports are looked at side by side
     * @param leftOut is told the data file and the reason for each report that cannot go along
     * @return how many reports are in it
     * @throws Empty when that would be none
     */
    public static int write(BuiltYear built, OutputStream out, int jobs, BiConsumer<String, String> leftOut)
            throws IOException {
        try (FixedZip zip = new FixedZip(out)) {
            CmsPackage made = new CmsPackage(zip, built.year(), leftOut);
            built.each(jobs, made);
            if (made.reports == 0) {
                throw new Empty();
            }
            zip.deflate(made.folder + CONTENTS, made.contents.bytes());
            return made.reports;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void report(BuiltReport report) {
        String id = report.document().about().id();
        String fragment = id + "/" + OutputFormat.FRAGMENT.fileName("");
        try {
            zip.deflate(folder + fragment, report.fragment());
            for (Map.Entry<String, byte[]> picture : report.pictures().entrySet()) {
                zip.store(folder + id + "/" + picture.getKey(), picture.getValue());
            }
            for (Map.Entry<String, byte[]> attachment : report.attachments().entrySet()) {
                zip.store(folder + id + "/" + attachment.getKey(), attachment.getValue());
            }
            contents.add(report, fragment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reports++;
    }

    @Override
    public void leftOut(String shown, String reason) {
        leftOut.accept(shown, reason);
    }
}
