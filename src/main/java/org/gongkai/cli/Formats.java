package org.gongkai.cli;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.site.OutputFormat;
import picocli.CommandLine;

/** Formats by the names a user writes. */
final class Formats {
    private Formats() {}

    static Set<OutputFormat> parse(List<String> names, CommandLine commandLine) {
        if (names.isEmpty()) {
            return OutputFormat.USUAL;
        }
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (String name : names) {
            formats.add(OutputFormat.named(name.strip())
                    .orElseThrow(() -> new ChineseParameterException(
                            commandLine, "没有“" + name + "”这种格式，可写 docx、pdf、html、ofd、json、fragment。")));
        }
        return formats;
    }

    static String names(Collection<OutputFormat> formats) {
        return formats.stream().sorted().map(OutputFormat::name).collect(Collectors.joining("、"));
    }
}
