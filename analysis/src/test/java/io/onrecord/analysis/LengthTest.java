package io.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Eight times the text takes about eight times as long, whatever the text: what takes the square
/// takes sixty-four times. The processor time of the best of several runs counts, so that a busy
/// machine changes little.
class LengthTest {

    private static final int SHORT = 8_000;
    private static final int LONG = 8 * SHORT;
    private static final int RUNS = 3;

    /// Between eight and sixty-four.
    private static final double MOST = 25;

    /// Nanoseconds below which a time tells more about the machine than about the text.
    private static final double FLOOR = 1e8;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will mend it,” Mayor Ada Moran said on Friday. The council met late.\n\n",
                "“ ” \" '' ‘ ’ ",
                "“and ",
                "‘and ",
                "and,” ",
                "“‘and ",
                "the boats came in and the men went home ",
                "and she said that he said ",
                "([{",
                "\n",
                "THE MAYOR SAID WE ",
                "MORAN: WE HELD\n",
                "“We sank again.\n\n",
                "Did he?\n\n“No, I did not.”\n\n",
                "he said “x” ",
                "Moran: “x” : ",
                "officials who in talks said ",
                "“he said ‘a’ and she said ‘b’ ",
                ", saying it, calling it "
            })
    void takesTimeInProportionToTheLength(String piece) {
        Article brief = Articles.of(piece.repeat(SHORT / piece.length()));
        Article lengthy = Articles.of(piece.repeat(LONG / piece.length()));

        double once = nanos(brief);
        double eightfold = nanos(lengthy);

        assertThat(eightfold).isLessThan(Math.max(FLOOR, MOST * once));
    }

    private double nanos(Article article) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            reader.read(article, RatedClaims.NONE);
            best = Math.min(best, (double) (CLOCK.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
