package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.form.StatutoryForms;
import org.gongkai.province.Province;
import org.gongkai.province.Province.Spoilt;
import picocli.CommandLine.Option;

/** Which province is wanted. */
final class GenerateOptions {
    @Option(names = "--count", defaultValue = "1000", description = "Agencies; default ${DEFAULT-VALUE}.")
    int count;

    @Option(
            names = "--years",
            split = ",",
            defaultValue = "2021",
            description = "Report years, as 2020,2021; up to 2020 in the form of 2019. Default ${DEFAULT-VALUE}.")
    List<Integer> years;

    @Option(
            names = "--bad",
            defaultValue = "0",
            description = "Of 100 files, how many have a fault; default ${DEFAULT-VALUE}.")
    double bad;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Another seed, another province; default ${DEFAULT-VALUE}.")
    long seed;

    /** Writes the province into a new folder, and beside its data {@code bad.txt}: the spoilt files, each with the code of its error. */
    List<Spoilt> write(Path data) throws IOException {
        if (Files.exists(data)) {
            throw new IllegalArgumentException(data + " is already there");
        }
        List<Spoilt> spoilt = new Province(seed, count, years, bad).write(data, StatutoryForms::of);
        Files.write(
                data.resolve("bad.txt"),
                spoilt.stream()
                        .map(file -> file.path() + " " + file.fault().code())
                        .toList());
        return spoilt;
    }
}
