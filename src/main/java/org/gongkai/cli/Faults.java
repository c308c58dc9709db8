package org.gongkai.cli;

import java.util.Locale;
import org.gongkai.compose.TemplateFault;
import org.gongkai.form.FormException;
import org.gongkai.preview.PortFault;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.render.docx.ReferenceFault;
import org.gongkai.site.FontFault;
import org.gongkai.site.OutputException;

/** Tells of what went wrong outside the data: the disk, the templates, ourselves. */
record Faults(Console console, Options options) {
    /** Tells, and returns the exit code. */
    int report(Throwable e) {
        if (options.debug) {
            e.printStackTrace(console.err());
        }
        if (e instanceof OutputException || e instanceof PortFault) {
            console.error("错误：" + e.getMessage());
            return ExitCode.TARGET;
        }
        if (e instanceof TargetFault fault) {
            console.error("错误 " + fault.kind().code() + "  " + fault.getMessage());
            console.error("  改法：" + fault.remedy());
            console.error("  说明：docs/errors.md#" + fault.kind().code().toLowerCase(Locale.ROOT));
            return ExitCode.TARGET;
        }
        if (e instanceof FormException || e instanceof TemplateFault || e instanceof ReferenceFault) {
            console.error("模板有错：" + e.getMessage());
            return ExitCode.FAULT;
        }
        if (e instanceof FontFault) {
            console.error("错误：" + e.getMessage());
            return ExitCode.USAGE;
        }
        console.error("程序出错：" + e + (options.debug ? "" : "（加 --debug 看详细信息）"));
        return ExitCode.FAULT;
    }
}
