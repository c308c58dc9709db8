package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gongkai.document.Document;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.verify.Verifier;

/** Reads a report's written files back and compares them with what its data file says now. Safe for any number of threads. */
public final class Proofreader {
    private static final Map<OutputFormat, BiFunction<Document, byte[], Optional<String>>> READINGS =
            new EnumMap<>(Map.of(
                    OutputFormat.DOCX,
                    Verifier::docx,
                    OutputFormat.PDF,
                    Verifier::pdf,
                    OutputFormat.HTML,
                    Verifier::html,
                    OutputFormat.OFD,
                    Verifier::ofd,
                    OutputFormat.JSON,
                    Verifier::json,
                    OutputFormat.FRAGMENT,
                    Verifier::fragment));

    private final OutputTree tree;

    /** A proofreader of the files in a folder. */
    public Proofreader(OutputTree tree) {
        this.tree = tree;
    }

    /**
     * What became of one report.
     *
     * @param read how many of its files were there and were read
     */
    public record Proof(int read, List<Finding> findings) {
        public Proof {
            findings = List.copyOf(findings);
        }
    }

    /** Compares the files of a report that can be composed; a file that was never written is no difference, having none is. */
    public Proof read(Examined examined) {
        Document document = examined.document().orElseThrow();
        Path folder = tree.folder(document.about().year(), document.about().id());
        List<Finding> findings = new ArrayList<>();
        int read = 0;
        for (OutputFormat format : READINGS.keySet()) {
            Path file = folder.resolve(format.fileName(document.about()));
            if (Files.isRegularFile(file)) {
                read++;
                READINGS.get(format)
                        .apply(document, bytes(file))
                        .ifPresent(difference -> findings.add(Finding.error(
                                "VERIFY",
                                Location.top(DataFolder.shown(file)),
                                "",
                                "和数据不一致：" + difference,
                                "重新生成这份报告。")));
            }
        }
        if (read == 0) {
            findings.add(
                    Finding.error("VERIFY", Location.top(DataFolder.shown(folder)), "", "这里没有生成过的文件。", "先生成这份报告。"));
        }
        return new Proof(read, findings);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
