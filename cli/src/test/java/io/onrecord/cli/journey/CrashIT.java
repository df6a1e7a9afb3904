package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 1: nothing is lost and nothing is there twice, whatever is killed.
class CrashIT {

    private static final int ARTICLES = 500;

    @TempDir private Path folder;

    private final Newsroom newsroom = new Newsroom("crash.example");

    @Test
    void aStackKilledInTheMiddleOf500ArticlesEndsWithTheRowsOfAnUndisturbedRun() throws Exception {
        Dump undisturbed;
        try (RunningStack stack = RunningStack.start(folder.resolve("calm"))) {
            push(stack, 0, ARTICLES);
            undisturbed = settled(stack);
        }
        try (RunningStack stack = RunningStack.start(folder.resolve("stormy"))) {
            push(stack, 0, ARTICLES);
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> Dump.articles(stack.client()) > ARTICLES / 10);
            stack.killAll();
            stack.startAgain();
            Dump disturbed = settled(stack);

            assertThat(disturbed.articles()).hasSize(ARTICLES).isEqualTo(undisturbed.articles());
            assertThat(disturbed.quotes()).isNotEmpty().isEqualTo(undisturbed.quotes());
            assertThat(disturbed.findings()).isNotEmpty().isEqualTo(undisturbed.findings());
            assertThat(disturbed.verdicts()).isNotEmpty().isEqualTo(undisturbed.verdicts());
        }
    }

    /// Reports, a fact-check of every tenth, and the same words again in another outlet.
    private void push(RunningStack stack, int from, int to) throws Exception {
        List<String> batch = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int report = i / 10 * 10;
            batch.add(
                    switch (i % 10) {
                        case 3 -> newsroom.check(report).toString();
                        case 7 -> new Newsroom("echo.example").report(report).toString();
                        default -> newsroom.report(i).toString();
                    });
            if (batch.size() == 50) {
                assertThat(stack.client().push(batch.toString()).statusCode()).isEqualTo(202);
                batch.clear();
            }
        }
    }

    /// The rows, once they have stopped changing.
    private static Dump settled(RunningStack stack) {
        List<Dump> seen = new ArrayList<>();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    seen.add(Dump.of(stack.client()));
                    return seen.size() > 1
                            && seen.getLast().articles().size() == ARTICLES
                            && seen.getLast().equals(seen.get(seen.size() - 2));
                });
        return seen.getLast();
    }
}
