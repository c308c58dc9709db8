package org.gongkai.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that is wrong, in Chinese. */
final class Usage {
    private Usage() {}

    /** What is wrong. */
    static String problem(ParameterException e) {
        if (e instanceof ChineseParameterException) {
            return e.getMessage();
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”。";
        }
        if (e instanceof MissingParameterException missing) {
            return "缺少" + missing.getMissing().stream().map(Usage::name).collect(Collectors.joining("、")) + "。";
        }
        if (e instanceof OverwrittenOptionException) {
            return "同一个选项写了两次。";
        }
        if (e.getArgSpec() instanceof OptionSpec option) {
            return option.longestName() + " 后面不能写“" + e.getValue() + "”。";
        }
        return "命令写法不对：" + e.getMessage();
    }

    /** What a missing argument is: an option by its name, another by what its help says first. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : String.join("", argument.description()).split("[（，。]")[0];
    }
}
