package io.onrecord.benchmarks;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.RatedClaims;
import io.onrecord.events.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The whole reading of an article, one thread, no ratings known, with the collector of the
/// services. `-p corpus=FILE` names the JSON Lines file; `words` is the number of words read in a
/// second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {

    @Param("../samples/articles.jsonl")
    public String corpus = "";

    private final ArticleReader reader = new ArticleReader();

    private Corpus read = new Corpus(List.of(), 0);

    @Setup
    public void load() throws IOException {
        read = Corpus.read(Path.of(corpus));
    }

    /// Words read, shown as a rate.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long words;
    }

    @Benchmark
    public void wholeReading(Read counter, Blackhole blackhole) {
        for (Article article : read.articles()) {
            blackhole.consume(reader.read(article, RatedClaims.NONE));
        }
        counter.words += read.words();
    }
}
