package org.gongkai.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line that is wrong in a way picocli does not know; its message is Chinese. */
final class ChineseParameterException extends ParameterException {
    private static final long serialVersionUID = 1L;

    ChineseParameterException(CommandLine commandLine, String message) {
        super(commandLine, message);
    }
}
