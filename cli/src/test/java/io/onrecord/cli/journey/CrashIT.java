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
    private static final int BEFORE_THE_CRASH = 400;
    private static final int BATCH = 50;

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
            push(stack, 0, BEFORE_THE_CRASH);
            long stored = articles(stack);
            stack.killAll();
            assertThat(stored).as("articles stored before the crash").isLessThan(BEFORE_THE_CRASH);
            stack.startAgain();
            // What the newsroom had no answer for, and a batch that was taken before.
            push(stack, BEFORE_THE_CRASH - BATCH, ARTICLES);

            assertThat(settled(stack).rows())
                    .allSatisfy((table, rows) ->
                            assertThat(rows)
                                    .as("%s", table)
                                    .isNotEmpty()
                                    .isEqualTo(undisturbed.rows().get(table)));
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
            if (batch.size() == BATCH) {
                assertThat(stack.client().push(batch.toString()).statusCode()).isEqualTo(202);
                batch.clear();
            }
        }
    }

    /// What is there once all is done and nothing changes any more.
    private static Dump settled(RunningStack stack) {
        List<Dump> seen = new ArrayList<>();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    if (articles(stack) < ARTICLES || !Dump.pending(stack.client()).isEmpty()) {
                        return false;
                    }
                    seen.add(Dump.of(stack.client()));
                    return seen.size() > 1 && seen.getLast().equals(seen.get(seen.size() - 2));
                });
        return seen.getLast();
    }

    private static long articles(RunningStack stack) throws Exception {
        return stack.client().rows("select article_id from store.article_version").size();
    }
}
