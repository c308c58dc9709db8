package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;

/** What people do to a data folder and its templates between two builds, the same for the same seed. */
final class RandomEdits {
    private static final List<String> IDS = List.of("a", "a-b", "b", "c", "市局", "d");
    private static final List<String> PICTURES = List.of(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private final Random random;
    private final Path data;
    private final Path templates;

    RandomEdits(long seed, Path data, Path templates) {
        this.random = new Random(seed);
        this.data = data;
        this.templates = templates;
    }

    /** Does one thing and says what. */
    String next() throws IOException {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> rewrite();
            case 4, 5 -> figureOfLastYear();
            case 6 -> breakFile();
            case 7 -> delete();
            case 8 -> rename();
            case 9 -> misname();
            case 10, 11 -> register();
            case 12 -> sentences();
            case 13 -> form();
            case 14 -> picture();
            default -> deletePicture();
        };
    }

    private Path file() throws IOException {
        Path folder = Files.createDirectories(data.resolve(Integer.toString(2020 + random.nextInt(3))));
        return folder.resolve(IDS.get(random.nextInt(IDS.size())) + ".yaml");
    }

    private static int year(Path file) {
        return Integer.parseInt(file.getParent().getFileName().toString());
    }

    private String rewrite() throws IOException {
        Path file = file();
        Form form = StatutoryForms.ALL.stream()
                .filter(one -> one.covers(year(file)))
                .findFirst()
                .orElseThrow();
        Files.writeString(file, new RandomDataFile(random.nextInt(), form, year(file), 3).yaml());
        return "rewrites " + file;
    }

    private String figureOfLastYear() throws IOException {
        Path file = file();
        String text = "机关: 某局\n年度: " + year(file) + "\n总体情况: |\n  新收 {{依申请公开.本年新收.总计}} 件，上年 {{上年.依申请公开.本年新收.总计}} 件。\n"
                + (random.nextBoolean() ? "\n  ![图](pictures/p.png)\n" : "");
        Files.writeString(file, text);
        return "has " + file + " speak of last year";
    }

    private String breakFile() throws IOException {
        Path file = file();
        Files.writeString(
                file,
                "机关: 某局\n年度: " + year(file) + "\n" + (random.nextBoolean() ? "坏键: 1\n" : "依申请公开:\n  本年新收: {自然人: 3}\n"));
        return "breaks " + file;
    }

    private String delete() throws IOException {
        Path file = file();
        Files.deleteIfExists(file);
        return "deletes " + file;
    }

    private String rename() throws IOException {
        Path from = file();
        Path to = from.resolveSibling(IDS.get(random.nextInt(IDS.size())) + ".yaml");
        if (Files.exists(from) && !Files.exists(to)) {
            Files.move(from, to);
        }
        return "renames " + from + " to " + to;
    }

    private String misname() throws IOException {
        Path from = file();
        Path to = Path.of(from.toString().replaceFirst("yaml$", "yml"));
        if (Files.exists(from) && !Files.exists(to)) {
            Files.move(from, to);
        } else if (Files.exists(to) && !Files.exists(from)) {
            Files.move(to, from);
        }
        return "misnames " + from;
    }

    private String register() throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (String id : IDS) {
            yaml.append(id)
                    .append(":\n  机关: ")
                    .append("甲乙丙丁".charAt(random.nextInt(4)))
                    .append("局\n");
            if (random.nextInt(3) == 0) {
                yaml.append("  上级: a\n");
            }
            if (random.nextInt(3) == 0) {
                yaml.append("  前身: [c]\n");
            }
        }
        if (random.nextInt(3) == 0) {
            yaml.append("门户:\n  名称: 门户").append(random.nextInt(2)).append('\n');
        }
        if (random.nextInt(6) == 0) {
            yaml.append("坏: 1\n");
        }
        Files.writeString(data.resolve("agencies.yaml"), yaml);
        return "rewrites agencies.yaml";
    }

    private String sentences() throws IOException {
        return overlay("sentences.ftlh", "<#-- " + random.nextInt(3) + " -->");
    }

    private String form() throws IOException {
        return overlay(StatutoryForms.ALL.get(random.nextInt(2)).name() + "/form.yaml", "\n# " + random.nextInt(3));
    }

    private String overlay(String name, String more) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(file.getParent());
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(file);
            return "deletes " + file;
        }
        Files.writeString(file, Files.readString(Path.of("templates", name)) + more);
        return "rewrites " + file;
    }

    private String picture() throws IOException {
        Path file = pictures().resolve("p.png");
        Files.write(file, Base64.getDecoder().decode(PICTURES.get(random.nextInt(PICTURES.size()))));
        return "rewrites " + file;
    }

    private String deletePicture() throws IOException {
        Path file = pictures().resolve("p.png");
        Files.deleteIfExists(file);
        return "deletes " + file;
    }

    private Path pictures() throws IOException {
        return Files.createDirectories(
                data.resolve(Integer.toString(2020 + random.nextInt(3))).resolve("pictures"));
    }

    /** Does the same to two output trees: deletes, changes or touches a file, or nothing. */
    String tamper(Path one, Path other) throws IOException {
        if (random.nextInt(4) > 0 || !Files.isDirectory(one)) {
            return "";
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(one)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest.json"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            return "";
        }
        Path file = one.relativize(files.get(random.nextInt(files.size())));
        int what = random.nextInt(3);
        for (Path tree : List.of(one, other)) {
            Path tampered = tree.resolve(file);
            byte[] bytes = Files.readAllBytes(tampered);
            if (what == 0) {
                Files.delete(tampered);
            } else {
                bytes[bytes.length / 2] ^= (byte) (what - 1);
                Files.write(tampered, bytes);
            }
        }
        return ", and somebody " + List.of("deletes ", "touches ", "changes ").get(what) + file;
    }
}
