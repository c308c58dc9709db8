package org.gongkai.site;

import java.util.concurrent.TimeUnit;
import org.gongkai.check.Case;
import org.gongkai.check.Checker;
import org.gongkai.check.Checker.Verdict;
import org.gongkai.data.ReportFile;
import org.gongkai.document.Document;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Layouter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reports per second of each stage before the renderers. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class StageBenchmark {
    private Layouter layouter;

    /** Makes the layouter. */
    @Setup
    public void open(Reports reports) {
        layouter = new Layouter(reports.workshop.style(), reports.workshop.faces());
    }

    /** A file on disk → a report. */
    @Benchmark
    public ReportFile read(Reports reports) {
        return reports.workshop.read(reports.file(), new Sources(reports.workshop.data()));
    }

    /** A report → findings by every rule; last year's report is read already. */
    @Benchmark
    public Verdict check(Reports reports) {
        return Checker.judge(reports.report());
    }

    /** A report → a document. */
    @Benchmark
    public Document compose(Reports reports) {
        Case report = reports.report();
        return reports.workshop.composer().compose(report.report(), report.ledger(), report.narratives(), false);
    }

    /** A document → pages. */
    @Benchmark
    public Layout layout(Reports reports) {
        return layouter.layout(reports.document());
    }

    /** A file on disk → findings and a document, last year's report read and compared with. */
    @Benchmark
    public Examined examine(Reports reports) {
        return reports.examiner.examine(reports.file(), false);
    }
}
