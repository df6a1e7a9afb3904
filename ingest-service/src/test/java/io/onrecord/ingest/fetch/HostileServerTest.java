package io.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Servers and addresses that mean no good.
class HostileServerTest extends Fetching {

    /// A public address that is there to swallow what strays (RFC 7535).
    private static final String SINK = "192.31.196.1";

    private static final int BOMB = 11 * 1024 * 1024;

    /// As many zeros, packed with Brotli.
    private static final String BROTLI = "y///P/gnAOKxQCD3/i///1/wTwDEYRGA7v0L";

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

    private static void dribble(OutputStream out, String start)
            throws IOException, InterruptedException {
        out.write(start.getBytes(StandardCharsets.ISO_8859_1));
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(20);
        }
    }

    private static byte[] brotliBomb() {
        return Base64.getDecoder().decode(BROTLI);
    }
}
