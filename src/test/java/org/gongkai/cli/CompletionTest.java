package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void knowsEveryCommandInBashAndZsh() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, StandardCharsets.UTF_8, false);
        assertThat(Main.run(console, "completion")).isZero();
        console.flush();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("complete -F _complete_gongkai", "bashcompinit")
                .contains("render", "build", "serve", "check", "status", "schema", "doctor", "'--explain'");
    }
}
