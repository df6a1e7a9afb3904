package io.onrecord.ingest.fetch;

import io.onrecord.outbound.Authorities;
import io.onrecord.outbound.Destination;
import io.onrecord.outbound.WebAddress;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks the very address that was looked at, once: nothing is looked up again, no redirect
/// followed. It ends at the deadline, however slowly the answer comes, and at the limit, however
/// much of it there is.
final class Exchange {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int LONGEST_HEAD = 64 * 1024;

    private final HttpClient http;
    private final int limit;

    Exchange(Vertx vertx, FetchConfig config) {
        this.limit = Math.toIntExact(config.maxBody().asLongValue());
        http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setMaxHeaderSize(LONGEST_HEAD)
                                .setMaxInitialLineLength(LONGEST_HEAD)
                                .setForceSni(true)
                                .setTrustOptions(
                                        TrustOptions.wrap(
                                                Authorities.with(config.authoritiesFile())))
                                .setKeepAlive(false)
                                // How many connections there are is for others to bound.
                                .setMaxPoolSize(1_024));
    }

    /// Leaves an exchange from within.
    static final class ExchangeException extends Exception {

        private static final long serialVersionUID = 1L;

        private final FetchCode code;

        ExchangeException(FetchCode code, String why) {
            super(why, null, false, false);
            this.code = code;
        }

        Fetched.Failed failed() {
            return Fetched.Failed.of(code, String.valueOf(getMessage()));
        }
    }

    Answer ask(Destination.Answer.Allowed to, Map<String, String> headers, Deadline deadline)
            throws ExchangeException, InterruptedException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        http.request(options(to, headers))
                .onFailure(answer::completeExceptionally)
                .onSuccess(request -> {
                    // Whatever ends it ends the connection.
                    CompletableFuture<Answer> _ =
                            answer.whenComplete((done, failure) -> {
                                if (failure != null) {
                                    request.reset();
                                }
                            });
                    if (!answer.isDone()) {
                        send(request, answer);
                    }
                });
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.completeExceptionally(e);
            throw new ExchangeException(FetchCode.TIMED_OUT, "it took too long");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ExchangeException known) {
                throw known;
            }
            throw new ExchangeException(FetchCode.UNREACHABLE, line(e.getCause()));
        }
    }

    private void send(HttpClientRequest request, CompletableFuture<Answer> answer) {
        request.send()
                .onFailure(answer::completeExceptionally)
                .onSuccess(response -> collect(response, answer));
    }

    private void collect(HttpClientResponse response, CompletableFuture<Answer> answer) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(answer::completeExceptionally);
        response.handler(part -> {
            if (body.length() + part.length() > limit) {
                answer.completeExceptionally(
                        new ExchangeException(
                                FetchCode.TOO_LARGE, "more than " + limit + " bytes"));
            } else if (!answer.isDone()) {
                body.appendBuffer(part);
            }
        });
        response.endHandler(end ->
                answer.complete(
                        new Answer(response.statusCode(), response.headers(), body.getBytes())));
    }

    private static RequestOptions options(
            Destination.Answer.Allowed to, Map<String, String> headers) {
        WebAddress address = to.address();
        String query = address.url().getRawQuery();
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setServer(
                                SocketAddress.inetSocketAddress(
                                        new InetSocketAddress(to.to(), address.port())))
                        .setHost(address.url().getHost())
                        .setPort(address.port())
                        .setSsl(address.isHttps())
                        .setFollowRedirects(false)
                        .setURI(address.url().getRawPath() + (query == null ? "" : "?" + query));
        headers.forEach(options::putHeader);
        return options;
    }

    private static String line(@Nullable Throwable failure) {
        String message = failure == null ? "" : failure.getMessage();
        return failure == null || message == null || message.isBlank()
                ? "no answer"
                : message.lines().findFirst().orElse("");
    }
}
