package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A store that is killed with messages that nobody has taken: after its restart they come, under
/// the ids that they had.
@ExtendWith(SharedStack.class)
class WebhookRestartIT {

    private static final String OUTLET = "restart-hook.example";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningStack running;
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(503);

    WebhookRestartIT(RunningStack running) {
        this.running = running;
    }

    @Test
    void whatWasOpenWhenTheStoreWasKilledIsDeliveredUnderTheSameId() throws Exception {
        HttpServer receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        try {
            String hook = subscribe(receiver.getAddress().getPort());
            running.client().push(new Newsroom(OUTLET).check(8).toString());
            await().atMost(PATIENCE).until(() -> !ids.isEmpty());

            long killed = killStore();
            status.set(204);
            int before = ids.size();
            await().atMost(PATIENCE).until(() -> ids.size() > before);

            assertThat(storeProcess()).isNotEqualTo(killed);
            assertThat(ids).containsOnly(ids.getFirst());
            await().atMost(PATIENCE)
                    .until(() ->
                            running.client()
                                    .rows(
                                            "select state from store.webhook_delivery where webhook_id = ?",
                                            hook)
                                    .equals(List.of("DELIVERED")));
            assertThat(running.client().admin("DELETE", "/v1/webhooks/" + hook, "", key()).statusCode())
                    .isEqualTo(204);
        } finally {
            receiver.stop(0);
        }
    }

    private String subscribe(int port) throws Exception {
        String request =
                """
                {"url": "http://127.0.0.1:%d/", "filter": {"type": "VERDICT", "publisher": "%s"}}
                """
                        .formatted(port, OUTLET);
        JsonNode created =
                Json.MAPPER.readTree(
                        running.client().admin("POST", "/v1/webhooks", request, key()).body());
        return created.at("/webhook/id").asText();
    }

    private String key() throws IOException {
        return running.adminKey();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).contains("PUBLISHED_RATING");
        ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
        exchange.sendResponseHeaders(status.get(), -1);
        exchange.close();
    }

    /// SIGKILL; whoever runs the stack starts it again.
    private long killStore() throws Exception {
        long process = storeProcess();
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> storeProcess() != process && running.client().status("/v1/verdicts") == 200);
        return process;
    }

    private long storeProcess() throws Exception {
        Command.Result status = Command.run("status", "--json", "--data=" + running.data());
        for (JsonNode part : Json.MAPPER.readTree(status.output()).path("parts")) {
            if (part.path("name").asText().equals("store-service")) {
                return part.path("pid").asLong();
            }
        }
        throw new IllegalStateException(status.output());
    }
}
