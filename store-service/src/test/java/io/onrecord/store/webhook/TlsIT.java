package io.onrecord.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.outbound.Destination;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Messages to real receivers over TLS.
class TlsIT {

    private static final Vertx VERTX = Vertx.vertx();

    @TempDir private Path folder;

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aReceiverIsToldWhenAnAuthorityOfTheFileVouchesForItsName() throws Exception {
        try (TlsReceiver receiver = TlsReceiver.start(folder, "localhost")) {
            assertThat(send(receiver, TlsReceiver.authority(folder)))
                    .isEqualTo(new Post.Reply.Answered(204, null));
            assertThat(receiver.taken()).isEqualTo(1);
        }
    }

    @Test
    void aReceiverThatNobodyKnownVouchesForIsToldNothing() throws Exception {
        try (TlsReceiver receiver = TlsReceiver.start(folder, "localhost")) {
            assertThat(send(receiver, null)).isInstanceOf(Post.Reply.Unanswered.class);
            assertThat(receiver.taken()).isZero();
        }
    }

    @Test
    void aReceiverWithTheCertificateOfAnotherNameIsToldNothing() throws Exception {
        try (TlsReceiver receiver = TlsReceiver.start(folder, "desk.example")) {
            assertThat(send(receiver, TlsReceiver.authority(folder)))
                    .isInstanceOf(Post.Reply.Unanswered.class);
            assertThat(receiver.taken()).isZero();
        }
    }

    @Test
    void aFileWithoutCertificatesIsRefusedAtTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("nothing.pem"), "none");

        assertThatThrownBy(() -> new Post(VERTX, config(file))).hasMessageContaining("nothing.pem");
    }

    private static Post.Reply send(TlsReceiver receiver, @Nullable Path authorities) {
        WebhookConfig config = config(authorities);
        String url = "https://localhost:" + receiver.port() + "/hook";
        Destination.Answer to = config.destination().of(url);
        assertThat(to).isInstanceOf(Destination.Answer.Allowed.class);
        return new Post(VERTX, config)
                .send((Destination.Answer.Allowed) to, Map.of("webhook-id", "msg_1"), "{}");
    }

    private static WebhookConfig config(@Nullable Path authorities) {
        Map<String, String> settings = new HashMap<>();
        settings.put("onrecord.webhook.allowed-hosts", "localhost");
        if (authorities != null) {
            settings.put("onrecord.webhook.authorities-file", authorities.toString());
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(WebhookConfig.class)
                .build()
                .getConfigMapping(WebhookConfig.class);
    }
}
