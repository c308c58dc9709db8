package org.gongkai.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that is wrong, in Chinese. */
final class Usage {
    private Usage() {}

    /** What is wrong. */
    static String problem(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”。";
        }
        if (e instanceof MissingParameterException missing) {
            return "缺少参数："
                    + String.join(
                            "、",
                            missing.getMissing().stream()
                                    .map(spec -> spec.paramLabel())
                                    .toList()) + "。";
        }
        if (e instanceof OverwrittenOptionException) {
            return "同一个选项写了两次。";
        }
        if (e instanceof ChineseParameterException) {
            return e.getMessage();
        }
        return e.getArgSpec() == null
                ? "命令写法不对：" + e.getMessage()
                : "“" + e.getValue() + "”不能用作" + e.getArgSpec().paramLabel() + "。";
    }
}
