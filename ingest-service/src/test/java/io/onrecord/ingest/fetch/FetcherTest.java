package io.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.BadInput;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against a real server.
class FetcherTest extends Fetching {

    @Test
    void brings() {
        site.at(
                "/feed?a=b",
                "application/rss+xml",
                "<rss/>",
                "ETag: \"7\"",
                "Cache-Control: public, max-age=600");

        assertThat(fetch("/feed?a=b"))
                .isInstanceOfSatisfying(
                        Fetched.Body.class,
                        body -> {
                            assertThat(body.body()).asString().isEqualTo("<rss/>");
                            assertThat(body.contentType()).isEqualTo("application/rss+xml");
                            assertThat(body.validators()).isEqualTo(new Validators("\"7\"", null));
                            assertThat(body.freshFor()).isEqualTo(Duration.ofMinutes(10));
                            assertThat(body.movedTo()).isNull();
                        });
    }

    @Test
    void saysWhoAsks() {
        fetch("/");

        assertThat(site.asked().getFirst().header("user-agent"))
                .isEqualTo("OnRecord/0.1 (+https://desk.example/bot)");
        assertThat(site.asked().getFirst().header("host")).isEqualTo("site.example:" + site.port());
    }

    @Test
    void asksWhetherItHasChanged() {
        site.at("/feed", (asked, out) -> Site.reply(out, 304, "text/xml", "", "ETag: \"8\""));
        Validators seen = new Validators("\"7\"", "Mon, 02 Mar 2026 09:00:00 GMT");

        Fetched fetched = fetcher().fetch(Question.feed(url("/feed"), seen));

        assertThat(fetched).isEqualTo(new Fetched.NotModified(new Validators("\"8\"", null), null));
        assertThat(site.asked().getFirst().headers())
                .containsEntry("if-none-match", "\"7\"")
                .containsEntry("if-modified-since", "Mon, 02 Mar 2026 09:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | | HTTP_STATUS | false |",
                "410 | | HTTP_STATUS | false |",
                "304 | | HTTP_STATUS | false |",
                "429 | 120 | HTTP_STATUS | true | 120",
                "503 | Mon, 02 Mar 2026 10:30:00 GMT | HTTP_STATUS | true | 1800",
                "503 | Mon, 02 Mar 2026 09:30:00 GMT | HTTP_STATUS | true |",
                "500 | soon | HTTP_STATUS | true |"
            })
    void anotherStatusIsAFailure(
            int status, String retryAfter, FetchCode code, boolean mayPass, Long seconds) {
        String[] headers =
                retryAfter == null ? new String[0] : new String[] {"Retry-After: " + retryAfter};
        site.at("/", (asked, out) -> Site.reply(out, status, "text/plain", "x", headers));

        Fetched.Failed failed = (Fetched.Failed) fetch("/");

        assertThat(failed.code()).isEqualTo(code);
        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.mayPass()).isEqualTo(mayPass);
        assertThat(failed.retryAfter())
                .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }

    @Test
    void followsRedirectsAndRemembersThoseForGood() {
        site.at("/old", Site.redirect(301, "/newer"))
                .at("/newer", Site.redirect(308, "feed?x"))
                .at("/feed?x", Site.redirect(302, "/feed"))
                .at("/feed", "text/xml", "here");

        assertThat(fetch("/old"))
                .isInstanceOfSatisfying(
                        Fetched.Body.class,
                        body -> {
                            assertThat(body.url()).hasToString(url("/feed"));
                            assertThat(body.movedTo()).hasToString(url("/feed?x"));
                        });
    }

    @Test
    void whatIsPackedIsUnpacked() {
        byte[] packed = BadInput.gzip("here".getBytes(StandardCharsets.UTF_8));
        site.at(
                "/",
                (asked, out) ->
                        Site.reply(out, 200, "text/html", packed, "Content-Encoding: gzip"));
        site.at("/not", "text/html", "no gzip", "Content-Encoding: gzip");

        assertThat(fetch("/"))
                .isInstanceOfSatisfying(
                        Fetched.Body.class,
                        body -> assertThat(body.body()).asString().isEqualTo("here"));
        assertThat(fetch("/not")).isEqualTo(failed(FetchCode.MALFORMED_COMPRESSION));
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        assertThat(bare(fetcher().fetch(Question.page("http://site.example:" + port + "/"))))
                .isEqualTo(failed(FetchCode.UNREACHABLE));
        assertThat(bare(fetcher().fetch(Question.page("http://nowhere.example/"))))
                .isEqualTo(failed(FetchCode.UNKNOWN_HOST));
    }

    @Test
    void aHostIsAskedOneThingAtATime() throws InterruptedException {
        site.at("/", "text/html", "here");
        Fetcher fetcher = fetcher();
        List<Thread> many =
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                Thread.ofVirtual()
                                        .start(() -> fetcher.fetch(Question.page(url("/")))))
                        .toList();
        for (Thread one : many) {
            one.join();
        }

        assertThat(site.asked()).hasSize(6);
        assertThat(site.mostConnections()).isEqualTo(1);
    }
}
