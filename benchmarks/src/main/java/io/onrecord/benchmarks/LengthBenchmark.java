package io.onrecord.benchmarks;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import java.util.concurrent.TimeUnit;
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

/// Time over length, for ordinary text and for text made to hurt: ten times the length may take
/// about ten times as long.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class LengthBenchmark {

    @Param({"1000000", "2000000", "5000000", "10000000"})
    public int characters;

    @Param({
        "NEWS",
        "MARKS",
        "OPENING_MARKS",
        "SINGLE_MARKS",
        "NESTED_MARKS",
        "NO_MARKS",
        "ONE_SENTENCE",
        "ONE_NAME",
        "BRACKETS",
        "NEWLINES",
        "CAPITALS",
        "TRANSCRIPT",
        "UNCLOSED_PARAGRAPHS"
    })
    public Kind kind = Kind.NEWS;

    private final ArticleReader reader = new ArticleReader();

    private Article article = Corpus.article("");

    /// What the text repeats.
    public enum Kind {
        NEWS(
                "“We will mend the bridge,” Mayor Ada Moran said on Friday. The council met late.\n\n"),
        MARKS("\" ' "),
        OPENING_MARKS("“and "),
        NO_MARKS("The council met late and went home.\n"),
        ONE_SENTENCE("and she said that he said "),
        ONE_NAME("Moran "),
        SINGLE_MARKS("‘and "),
        NESTED_MARKS("“‘and "),
        BRACKETS("([{"),
        NEWLINES("\n"),
        CAPITALS("THE MAYOR SAID WE "),
        TRANSCRIPT("Q: Why?\nA: The council met late.\n"),
        UNCLOSED_PARAGRAPHS("“The council met late.\n\n");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }
    }

    @Setup
    public void write() {
        String text = kind.pattern.repeat(characters / kind.pattern.length() + 1);
        article = Corpus.article(text.substring(0, characters));
    }

    @Benchmark
    public Reading wholeReading() {
        return reader.read(article, RatedClaims.NONE);
    }
}
