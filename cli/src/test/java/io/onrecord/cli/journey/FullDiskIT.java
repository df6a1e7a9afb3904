package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onrecord.events.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 3: a full disk means 503 and waiting, never loss.
class FullDiskIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir private Path folder;

    private final Newsroom newsroom = new Newsroom("full.example");
    private final List<String> accepted = new ArrayList<>();
    private int pushed;

    @Test
    void aStackIsNotStartedOnADiskThatIsNearlyFull() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 64)) {
            Command.Result up = Command.run("up", "--data=" + disk.mount().resolve("data"));

            assertThat(up.exit()).as(up.output()).isEqualTo(1);
            assertThat(up.output()).contains("MiB left; 1024 MiB are needed", "--data DIR");
        }
    }

    @Test
    void whatWasTakenWhileTheDiskFilledIsThereWhenThereIsRoomAgain() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 1500);
                RunningStack stack = RunningStack.start(disk.mount().resolve("data"))) {
            assertThat(push(stack).statusCode()).isEqualTo(202);

            disk.fill();
            HttpResponse<String> refused =
                    await().atMost(PATIENCE)
                            .until(() -> push(stack), answer -> answer.statusCode() != 202);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(Json.MAPPER.readTree(refused.body()).path("code").asText())
                    .isEqualTo("UNAVAILABLE");
            assertThat(stack.client().status("/v1/quotes")).isIn(200, 503);

            disk.free();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> push(stack).statusCode() == 202);
            for (String id : accepted) {
                await().atMost(PATIENCE)
                        .ignoreExceptions()
                        .until(() ->
                                stack.client().get("/v1/quotes?article=" + id).path("items").size()
                                        == 2);
            }
        }
    }

    private HttpResponse<String> push(RunningStack stack) throws Exception {
        int n = pushed++;
        HttpResponse<String> answer = stack.client().push(newsroom.report(n).toString());
        if (answer.statusCode() == 202) {
            accepted.add(newsroom.articleId("meeting-" + n));
        }
        return answer;
    }
}
