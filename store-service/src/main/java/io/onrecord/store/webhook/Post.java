package io.onrecord.store.webhook;

import io.onrecord.outbound.Authorities;
import io.onrecord.outbound.Destination;
import io.onrecord.outbound.WebAddress;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Sends one message to the very address that was looked at. Redirects are not followed: they lead
/// elsewhere.
@Singleton
class Post {

    private final HttpClient http;
    private final Duration patience;

    Post(Vertx vertx, WebhookConfig config) {
        patience = config.answerWithin();
        HttpClientOptions options =
                new HttpClientOptions()
                        .setConnectTimeout((int) patience.toMillis())
                        .setForceSni(true)
                        .setTrustOptions(
                                TrustOptions.wrap(Authorities.with(config.authoritiesFile())))
                        .setKeepAlive(false);
        http = vertx.createHttpClient(options);
    }

    /// What the receiver said.
    sealed interface Reply {

        /// @param retryAfter how long it asks to wait; null when it does not
        record Answered(int status, @Nullable Duration retryAfter) implements Reply {}

        record Unanswered(String why) implements Reply {}
    }

    Reply send(Destination.Answer.Allowed to, Map<String, String> headers, String body) {
        try {
            return http.request(options(to, headers))
                    .compose(request -> request.send(Buffer.buffer(body)))
                    .map(Post::reply)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Reply.Unanswered(cause.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Unanswered("interrupted");
        }
    }

    private RequestOptions options(Destination.Answer.Allowed to, Map<String, String> headers) {
        WebAddress address = to.address();
        URI url = address.url();
        String path = url.getRawPath();
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setServer(
                                SocketAddress.inetSocketAddress(
                                        new InetSocketAddress(to.to(), address.port())))
                        .setHost(url.getHost())
                        .setPort(address.port())
                        .setSsl(address.isHttps())
                        .setFollowRedirects(false)
                        .setTimeout(patience.toMillis())
                        .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
        headers.forEach(options::putHeader);
        return options;
    }

    private static Reply reply(HttpClientResponse answer) {
        String wait = answer.getHeader("Retry-After");
        boolean seconds = wait != null && wait.matches("[0-9]{1,7}");
        // Nobody reads what it says.
        answer.request().reset();
        return new Reply.Answered(
                answer.statusCode(), seconds ? Duration.ofSeconds(Long.parseLong(wait)) : null);
    }
}
