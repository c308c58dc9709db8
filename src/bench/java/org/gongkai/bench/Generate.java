package org.gongkai.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the data folder of an invented province. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {
    @Mixin
    private GenerateOptions options;

    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet.")
    private Path data;

    /** Runs it. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Generate()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        int spoilt = options.write(data).size();
        System.out.printf("%s: %d agencies, %s, %d files with a fault%n", data, options.count, options.years, spoilt);
        return 0;
    }
}
