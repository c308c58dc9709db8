package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.preview.Teller;
import org.gongkai.site.Outcome;

/** Words a preview as the other commands do. */
record PreviewTeller(Console console, Options options) implements Teller {
    @Override
    public String errors(Outcome outcome) {
        return FindingText.errors(console.plain(), outcome);
    }

    @Override
    public String fault(Throwable fault) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Console page = console.plain().into(text);
        new Faults(page, options).report(fault);
        page.flush();
        String said = text.toString(StandardCharsets.UTF_8).stripTrailing();
        console.error(said);
        return said;
    }

    @Override
    public void built(int made, int faulty) {
        if (!options.quiet) {
            console.error("已更新：生成 " + made + " 份" + (faulty > 0 ? "，" + faulty + " 份数据文件有错误" : "") + "。");
        }
    }
}
