package org.gongkai.cli;

import org.gongkai.site.DataFolder;
import picocli.CommandLine;

/** Years that a command line names. */
final class Years {
    private Years() {}

    /** Makes sure that a year has data. */
    static void require(int year, DataFolder data, CommandLine commandLine) {
        if (!data.years().contains(year)) {
            throw new ChineseParameterException(commandLine, "没有 " + data.root() + "/" + year + "/ 这个文件夹。");
        }
    }
}
