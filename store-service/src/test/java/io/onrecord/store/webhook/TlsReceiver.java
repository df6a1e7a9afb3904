package io.onrecord.store.webhook;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A receiver over TLS whose certificate is signed by an authority that nobody else knows.
final class TlsReceiver implements AutoCloseable {

    private static final String PASSWORD = "test-only";

    private final HttpsServer server;
    private final AtomicInteger taken = new AtomicInteger();

    private TlsReceiver(HttpsServer server) {
        this.server = server;
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    taken.incrementAndGet();
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
    }

    /// @param folder for keys; the authority's certificate is `authority.pem` in it
    /// @param name that the certificate is for
    static TlsReceiver start(Path folder, String name)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        keytool(
                keys,
                "-genkeypair",
                "-alias",
                "authority",
                "-dname",
                "CN=Test authority",
                "-ext",
                "bc:c");
        keytool(
                keys,
                "-genkeypair",
                "-alias",
                "receiver",
                "-signer",
                "authority",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name);
        keytool(
                keys,
                "-exportcert",
                "-alias",
                "authority",
                "-rfc",
                "-file",
                authority(folder).toString());
        keytool(keys, "-delete", "-alias", "authority");
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        return new TlsReceiver(server);
    }

    static Path authority(Path folder) {
        return folder.resolve("authority.pem");
    }

    int port() {
        return server.getAddress().getPort();
    }

    int taken() {
        return taken.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path keys, String... arguments)
            throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("-keystore", keys.toString(), "-storepass", PASSWORD));
        if (arguments[0].equals("-genkeypair")) {
            line.addAll(List.of("-keyalg", "EC", "-validity", "2"));
        }
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
