package io.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest extends Fetching {

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
        Robots robots = new Robots(fetcher(), config(), CLOCK);

        assertThat(robots.of(URI.create(url(path))) instanceof Robots.Word.Allowed)
                .isEqualTo(allowed);
        robots.of(URI.create(url("/again")));
        assertThat(site.connections()).isEqualTo(1);
    }
}
