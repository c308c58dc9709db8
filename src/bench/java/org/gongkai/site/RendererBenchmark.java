package org.gongkai.site;

import java.util.concurrent.TimeUnit;
import org.gongkai.render.html.PageContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reports per second of each renderer, from document to bytes, in memory. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RendererBenchmark {
    /** DOCX. */
    @Benchmark
    public byte[] docx(Reports reports) {
        return reports.renderers.docx(reports.document());
    }

    /** PDF, layout included. */
    @Benchmark
    public byte[] pdf(Reports reports) {
        return reports.renderers.pdf(reports.document());
    }

    /** HTML. */
    @Benchmark
    public byte[] html(Reports reports) {
        return reports.renderers.html(reports.document(), PageContext.EMPTY);
    }

    /** OFD, layout included. */
    @Benchmark
    public byte[] ofd(Reports reports) {
        return reports.renderers.ofd(reports.document());
    }
}
