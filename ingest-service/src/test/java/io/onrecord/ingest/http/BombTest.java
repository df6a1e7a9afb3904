package io.onrecord.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BombTest {

    @Test
    void bombsAreStoppedAtTheLimitInAHeapOf64Megabytes() throws Exception {
        Process bombs =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Bombs.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(bombs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bombs.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines().skip(1))
                .containsExactly(
                        "gzip: TOO_LARGE",
                        "gzip twice: TOO_LARGE",
                        "deflate: TOO_LARGE",
                        "br: TOO_LARGE",
                        "zip: UNSUPPORTED_ENCODING");
    }
}
