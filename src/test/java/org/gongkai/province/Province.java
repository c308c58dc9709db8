package org.gongkai.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.Form;

/**
 * A data folder of invented agencies: plausible, consistent from year to year, no two alike, the same for the same seed.
 *
 * @param count how many agencies
 * @param years ascending
 * @param bad of a hundred files, how many have a fault; the faults take turns
 */
public record Province(long seed, int count, List<Integer> years, double bad) {
    /** A file that cannot become a report: its path below the data folder, and why. */
    public record Spoilt(String path, Fault fault) {}

    public Province {
        years = years.stream().sorted().distinct().toList();
        if (count < 1 || count > Organ.MOST) {
            throw new IllegalArgumentException("1 to " + Organ.MOST + " agencies, not " + count);
        }
    }

    /**
     * Writes agencies.yaml and the data files, and tells which are spoilt.
     *
     * @param forms the form of a year
     */
    public List<Spoilt> write(Path data, IntFunction<Form> forms) throws IOException {
        List<Spoilt> spoilt = new ArrayList<>();
        for (int year : years) {
            Files.createDirectories(data.resolve(Integer.toString(year)));
        }
        Files.writeString(
                data.resolve("agencies.yaml"),
                IntStream.range(0, count)
                        .mapToObj(number -> Organ.of(number).entry())
                        .collect(Collectors.joining()));
        for (int number = 0; number < count; number++) {
            Organ organ = Organ.of(number);
            Random random = new Random(seed * Organ.MOST + number);
            Accounts accounts = new Accounts(random, List.of(4, 12, 40, 300).get(random.nextInt(4)));
            for (int i = 0; i < years.size(); i++) {
                Sheet sheet = accounts.next(forms.apply(years.get(i)));
                Optional<Fault> fault = fault(number * years.size() + i);
                String path = years.get(i) + "/" + organ.id() + ".yaml";
                Files.writeString(data.resolve(path), file(organ, years.get(i), sheet, random, fault));
                fault.ifPresent(kind -> spoilt.add(new Spoilt(path, kind)));
            }
        }
        return spoilt;
    }

    /** Spread evenly over all files. */
    private Optional<Fault> fault(int file) {
        long before = Math.round(Math.floor(file * bad / 100));
        long after = Math.round(Math.floor((file + 1) * bad / 100));
        return before == after ? Optional.empty() : Optional.of(Fault.values()[(int) (before % Fault.values().length)]);
    }

    private static String file(Organ organ, int year, Sheet sheet, Random random, Optional<Fault> fault) {
        StringBuilder yaml = new StringBuilder("机关: " + organ.name() + "\n年度: " + year
                + (organ.isGovernment() ? "\n口径: 本机关" : "") + "\n联系方式: {机构: 办公室, 地址: "
                + organ.area() + "中心路" + (1 + random.nextInt(300)) + "号, 邮编: \"" + (150_000 + random.nextInt(9_999))
                + "\", 电话: 0459-" + (6_000_000 + random.nextInt(999_999)) + "}\n");
        new Essay(random, sheet)
                .parts()
                .forEach((key, text) ->
                        yaml.append('\n').append(key).append(": |\n").append(text.indent(2)));
        Map<String, String> cells = sheet.written();
        fault.ifPresent(kind -> kind.spoil(cells));
        yaml.append('\n').append(Tables.yaml(cells));
        yaml.append("\n落款: {日期: ")
                .append(year + 1)
                .append("-01-")
                .append(10 + random.nextInt(20))
                .append("}\n");
        return fault.map(kind -> kind.spoilt(yaml.toString())).orElse(yaml.toString());
    }
}
