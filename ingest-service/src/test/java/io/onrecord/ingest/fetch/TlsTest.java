package io.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.outbound.Destination;
import io.onrecord.outbound.Destination.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site with TLS, whose certificate is its own and for `secure.example` alone.
class TlsTest {

    private static final String PASSWORD = "of-a-test";

    @TempDir private static Path folder;

    private static Site site;

    @BeforeAll
    static void startSite() throws Exception {
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=secure.example",
                "-ext",
                "SAN=dns:secure.example");
        keytool("-exportcert", "-rfc", "-file", folder.resolve("site.pem").toString());
        site = Site.start(context().getServerSocketFactory(), 0);
        site.at("/", "text/plain", "under seal");
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    @Test
    void whomTheOperatorBelievesIsRead() {
        assertThat(fetch("secure.example", Map.of("onrecord.fetch.authorities-file", pem())))
                .isInstanceOfSatisfying(
                        Fetched.Body.class,
                        it -> assertThat(it.body()).asString().isEqualTo("under seal"));
    }

    @Test
    void whomNobodyVouchesForIsNotRead() {
        assertThat(fetch("secure.example", Map.of()))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        it -> assertThat(it.code()).isEqualTo(FetchCode.UNREACHABLE));
    }

    @Test
    void aCertificateOfAnotherNameIsNotBelieved() {
        assertThat(fetch("other.example", Map.of("onrecord.fetch.authorities-file", pem())))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        it -> assertThat(it.code()).isEqualTo(FetchCode.UNREACHABLE));
        assertThat(site.asked()).noneMatch(it -> "other.example".equals(it.header("host")));
    }

    @Test
    void aFileWithoutCertificatesIsNamed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");

        assertThatThrownBy(() ->
                        fetch(
                                "secure.example",
                                Map.of("onrecord.fetch.authorities-file", empty.toString())))
                .hasMessageContaining("empty.pem");
    }

    private static String pem() {
        return folder.resolve("site.pem").toString();
    }

    private static Fetched fetch(String host, Map<String, String> settings) {
        Fetcher fetcher =
                new Fetcher(
                        Fetching.VERTX,
                        Fetching.config(Fetching.PATIENT, settings),
                        new Destination(
                                Policy.WEB,
                                Set.of("secure.example", "other.example"),
                                name -> List.of(InetAddress.ofLiteral("127.0.0.1"))),
                        Fetching.CLOCK);
        return fetcher.fetch(Question.page("https://" + host + ":" + site.port() + "/"));
    }

    private static SSLContext context() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("site.p12"))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... what) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString()));
        command.addAll(List.of(what));
        command.addAll(
                List.of(
                        "-alias",
                        "site",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        folder.resolve("site.p12").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
