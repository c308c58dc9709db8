package org.gongkai.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.yaml.Nearest;
import picocli.CommandLine;

/** Finds the data file that a command line names, by agency or by path. */
record Target(DataFolder data, CommandLine commandLine) {
    /**
     * The file.
     *
     * @param year the year asked for, or {@code null} for the newest
     */
    DataFile find(String idOrFile, Integer year) {
        return isFile(idOrFile) ? file(idOrFile, year) : agency(idOrFile, year);
    }

    private static boolean isFile(String name) {
        return name.contains("/") || name.contains("\\") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private DataFile file(String name, Integer year) {
        if (year != null) {
            throw new ChineseParameterException(commandLine, "写了文件就不要再写 --year：年度以文件里的为准。");
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new ChineseParameterException(commandLine, "“" + name + "”是文件夹，不是数据文件；写文件夹里某个 .yaml 文件的路径。");
            }
            if (DataFolder.isThere(path)) {
                return data.at(path);
            }
        } catch (InvalidPathException e) {
            // Told like a file that is not there.
        }
        throw new ChineseParameterException(commandLine, "没有“" + name + "”这个文件。");
    }

    private DataFile agency(String id, Integer year) {
        if (year != null) {
            return data.find(id, year).orElseThrow(() -> unknown(id, Optional.of(year)));
        }
        return data.years().stream()
                .sorted((a, b) -> b - a)
                .flatMap(each -> data.find(id, each).stream())
                .findFirst()
                .orElseThrow(() -> unknown(id, Optional.empty()));
    }

    private ChineseParameterException unknown(String id, Optional<Integer> year) {
        String where = data.root() + "/" + year.map(Object::toString).orElse("<年度>") + "/" + id + ".yaml";
        String near = Nearest.to(id, data.ids())
                .filter(other -> !other.equals(id))
                .map(other -> "是不是想写“" + other + "”？")
                .orElse("");
        return new ChineseParameterException(commandLine, "没有找到 " + where + "。" + near);
    }
}
