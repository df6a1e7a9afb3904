package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onrecord.events.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A topic that is deleted and created again has other records under the same offsets: what the
/// readers keep of the one that is gone must go too.
class RecreatedRatingsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String REPEATS =
            """
            select id from store.finding
            where article_id = ? and kind = 'REPEAT' and origin = 'ARTICLE'
            """;

    @TempDir private Path folder;

    private final AtomicInteger outlets = new AtomicInteger();

    @Test
    void theIndexOfATopicThatIsGoneIsStartedAnew() throws Exception {
        try (RunningStack stack = RunningStack.start(folder.resolve("data"))) {
            push(stack, new Newsroom("plumbline.example").check(0).toString());
            await("a rating in the index").atMost(PATIENCE).until(() -> isRepeat(stack));

            createAnew(stack.client().bootstrapServers());

            await("an empty index").atMost(PATIENCE).until(() -> !isRepeat(stack));
        }
    }

    /// Whether the reader finds a repeat of the rated claim in one more article.
    private boolean isRepeat(RunningStack stack) throws Exception {
        Newsroom outlet = new Newsroom("echo-" + outlets.incrementAndGet() + ".example");
        push(stack, outlet.report(0).toString());
        String id = outlet.articleId("meeting-0");
        await("the article to be read")
                .atMost(PATIENCE)
                .until(() -> !none(stack, "select 1 from store.reading where article_id = ?", id));
        return !none(stack, REPEATS, id);
    }

    /// Whether there are none.
    private static boolean none(RunningStack stack, String query, String id) throws Exception {
        return stack.client().rows(query, id).isEmpty();
    }

    private static void push(RunningStack stack, String article) throws Exception {
        assertThat(stack.client().push("[" + article + "]").statusCode()).isEqualTo(202);
    }

    private static void createAnew(String bootstrap) throws Exception {
        String name = Topics.RATINGS.name();
        Map<String, Object> kafka = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (Admin admin = Admin.create(kafka)) {
            admin.deleteTopics(List.of(name)).all().get();
            NewTopic topic =
                    new NewTopic(name, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> {
                        admin.createTopics(List.of(topic)).all().get();
                        return true;
                    });
        }
    }
}
