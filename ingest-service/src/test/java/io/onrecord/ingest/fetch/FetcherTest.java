package io.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.BadInput;
import io.onrecord.outbound.Destination;
import io.onrecord.outbound.Destination.Policy;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Against real servers that behave as no server should.
class FetcherTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    /// A loaded machine may take its time where a test does not want to see a deadline.
    private static final String PATIENT = "30s";

    /// A public address that is there to swallow what strays (RFC 7535).
    private static final String SINK = "192.31.196.1";

    private static final int BOMB = 11 * 1024 * 1024;

    /// As many zeros, packed with Brotli.
    private static final String BROTLI = "y///P/gnAOKxQCD3/i///1/wTwDEYRGA7v0L";

    private final Site site = Site.start();
    private final Deque<String> answers = new ArrayDeque<>();
    private int lookUps;

    @AfterEach
    void closeSite() {
        site.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

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
    void endlessRedirectsEnd() {
        site.at("/", Site.redirect(302, "/"));

        assertThat(fetch("/")).isEqualTo(failed(FetchCode.TOO_MANY_REDIRECTS));
        assertThat(site.connections()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.1:PORT/",
                "http://2130706433:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://0x7f.0.0.1:PORT/",
                "http://0x7f000001:PORT/",
                "http://localhost:PORT/",
                "http://localhost.:PORT/",
                "http://[::1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::127.0.0.1]:PORT/",
                "http://[64:ff9b::7f00:1]:PORT/",
                "http://[2002:7f00:1::]:PORT/",
                "http://0.0.0.0:PORT/",
                "http://0:PORT/",
                "http://１２７.０.０.１:PORT/",
                "http://inside.example:PORT/",
                "//inside.example:PORT/",
                "http://site.example@127.0.0.1:PORT/",
                "http://site.example\\@127.0.0.1:PORT/",
                "http://127.0.0.1%2f@site.example:PORT/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/_x",
                "javascript:alert(1)",
                "ftp://127.0.0.1:PORT/",
                "HTTP://127.0.0.1:PORT/",
                "https://127.0.0.1:PORT/",
                "http:127.0.0.1:PORT/"
            })
    void noPrivateAddressIsConnectedToDirectlyOrByARedirect(String form) {
        try (Site secret = Site.start()) {
            String url = form.replace("PORT", Integer.toString(secret.port()));
            site.at(
                    "/",
                    (asked, out) -> {
                        byte[] to = url.getBytes(StandardCharsets.UTF_8);
                        String location = new String(to, StandardCharsets.ISO_8859_1);
                        Site.redirect(302, location).answer(asked, out);
                    });

            Fetched direct = fetcher(secret.port()).fetch(Question.page(url));
            Fetched redirected = fetcher(secret.port()).fetch(Question.page(url("/")));

            assertThat(direct).isInstanceOf(Fetched.Failed.class);
            assertThat(redirected).isInstanceOf(Fetched.Failed.class);
            assertThat(secret.connections()).isZero();
        }
    }

    /// A name that leads to a public address when it is looked at, and to a private one right
    /// after.
    @Test
    void aNameWhoseAnswerChangesLeadsNowhereElse() {
        try (Site secret = Site.start()) {
            answers.addAll(List.of(SINK, "127.0.0.1", "127.0.0.1"));
            Fetcher fetcher = fetcher("1s", secret.port());

            Fetched first =
                    fetcher.fetch(Question.page("http://rebound.example:" + secret.port() + "/"));
            assertThat(lookUps).isEqualTo(1);
            Fetched second =
                    fetcher.fetch(Question.page("http://rebound.example:" + secret.port() + "/"));

            assertThat(first).isInstanceOf(Fetched.Failed.class);
            assertThat(bare(second)).isEqualTo(failed(FetchCode.ADDRESS_REFUSED));
            assertThat(secret.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void aBombIsStoppedAtTheLimit(String packing) {
        byte[] bomb = packing.equals("gzip") ? BadInput.gzip(new byte[BOMB]) : brotliBomb();
        site.at(
                "/",
                (asked, out) ->
                        Site.reply(out, 200, "text/html", bomb, "Content-Encoding: " + packing));

        assertThat(fetch("/")).isEqualTo(failed(FetchCode.TOO_LARGE));
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
    void anEndlessBodyIsCutOff() {
        site.at(
                "/",
                (asked, out) -> {
                    out.write("HTTP/1.1 200 x\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    byte[] more = new byte[64 * 1024];
                    while (true) {
                        out.write(more);
                    }
                });

        assertThat(fetch("/")).isEqualTo(failed(FetchCode.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 x\r\nX-Long: ", "HTTP/1.1 200 x\r\n\r\n"})
    void aServerThatDribblesIsCutOff(String start) {
        site.at("/", (asked, out) -> dribble(out, start));

        assertThat(bare(fetcher("1s").fetch(Question.page(url("/")))))
                .isEqualTo(failed(FetchCode.TIMED_OUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no HTTP at all\r\n\r\n",
                "HTTP/1.1 200 x\r\nContent-Length: 9\r\n\r\nhalf"
            })
    void anAnswerThatBreaksOffIsNone(String answer) {
        site.at("/", (asked, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(fetch("/")).isEqualTo(failed(FetchCode.UNREACHABLE));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | User-agent: *~Disallow: /private | /private/1 | false",
                "200 | User-agent: *~Disallow: /private | /open | true",
                "200 | User-agent: onrecord~Disallow: /~~User-agent: *~Allow: / | /open | false",
                "200 | User-agent: other~Disallow: / | /open | true",
                "200 | User-agent: *~Disallow: /*.pdf$ | /a.pdf | false",
                "200 | <html>no robots here</html> | /open | true",
                "404 | nothing | /open | true",
                "403 | nothing | /open | true",
                "503 | away | /open | false"
            })
    void whatRobotsTxtForbidsIsLeftAlone(int status, String rules, String path, boolean allowed) {
        site.at(
                "/robots.txt",
                (asked, out) -> Site.reply(out, status, "text/plain", rules.replace('~', '\n')));
        Robots robots = new Robots(fetcher(), config(PATIENT), CLOCK);

        assertThat(robots.of(URI.create(url(path))) instanceof Robots.Word.Allowed)
                .isEqualTo(allowed);
        robots.of(URI.create(url("/again")));
        assertThat(site.connections()).isEqualTo(1);
    }

    private static void dribble(OutputStream out, String start)
            throws IOException, InterruptedException {
        out.write(start.getBytes(StandardCharsets.ISO_8859_1));
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(20);
        }
    }

    private Fetched fetch(String path) {
        return bare(fetcher().fetch(Question.page(url(path))));
    }

    /// Without the words, which are for people.
    private static Fetched bare(Fetched fetched) {
        return fetched instanceof Fetched.Failed it && it.status() == null
                ? failed(it.code())
                : fetched;
    }

    private static Fetched.Failed failed(FetchCode code) {
        return Fetched.Failed.of(code, "");
    }

    private String url(String path) {
        return site.url("site.example", path);
    }

    private Fetcher fetcher(int... ports) {
        return fetcher(PATIENT, ports);
    }

    private Fetcher fetcher(String deadline, int... ports) {
        Set<Integer> all = new TreeSet<>();
        IntStream.of(ports).forEach(all::add);
        return new Fetcher(
                VERTX,
                config(deadline),
                new Destination(
                        ports.length == 0 ? Policy.WEB : new Policy(false, all),
                        Set.of("site.example"),
                        this::lookUp),
                CLOCK);
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException {
        lookUps++;
        return switch (host) {
            case "site.example", "inside.example", "localhost" ->
                    List.of(InetAddress.ofLiteral("127.0.0.1"));
            case "rebound.example" -> List.of(InetAddress.ofLiteral(answers.pop()));
            default -> throw new UnknownHostException(host);
        };
    }

    private static byte[] brotliBomb() {
        return Base64.getDecoder().decode(BROTLI);
    }

    static FetchConfig config(String deadline) {
        return new SmallRyeConfigBuilder()
                .withMapping(FetchConfig.class)
                .withSources(
                        new PropertiesConfigSource(
                                Map.of(
                                        "onrecord.fetch.deadline", deadline,
                                        "onrecord.fetch.host-delay", "1ms",
                                        "onrecord.fetch.contact", "https://desk.example/bot"),
                                "test",
                                100))
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .build()
                .getConfigMapping(FetchConfig.class);
    }
}
