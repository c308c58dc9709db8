package org.gongkai.cli;

import java.util.ListResourceBundle;

/** The words of picocli's help in Chinese. */
final class ChineseHelp extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"help", "显示帮助。"},
            {"version", "显示版本。"},
            {"usage.synopsisHeading", "用法："},
            {"usage.descriptionHeading", "%n"},
            {"usage.parameterListHeading", "%n参数：%n"},
            {"usage.optionListHeading", "%n选项：%n"},
            {"usage.commandListHeading", "%n命令（gongkai 命令 --help 看用法）：%n"},
        };
    }
}
