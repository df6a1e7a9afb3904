package io.onrecord.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/// A server of HTTP on a socket of its own, which does whatever a test wants: also what no server
/// should.
public final class Site implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    private Site(ServerSocket socket) {
        this.socket = socket;
    }

    /// Writes an answer, or something else.
    @FunctionalInterface
    public interface Script {
        void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    /// @param path with its query
    /// @param headers by name in lower case
    public record Asked(String path, Map<String, String> headers) {

        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }

    public static Site start() {
        return start(0);
    }

    public static Site start(int port) {
        return start(ServerSocketFactory.getDefault(), port);
    }

    /// @param sockets TLS's, or plain ones
    static Site start(ServerSocketFactory sockets, int port) {
        try {
            Site site =
                    new Site(
                            sockets.createServerSocket(
                                    port, 50, InetAddress.ofLiteral("127.0.0.1")));
            Thread.ofPlatform().daemon().start(site::serve);
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    /// What is answered at a path; 404 elsewhere.
    public Site at(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    public Site at(String path, String type, String body, String... headers) {
        return at(path, (asked, out) -> reply(out, 200, type, body, headers));
    }

    public List<Asked> asked() {
        return asked;
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(it -> it.path().equals(path)).toList();
    }

    public int connections() {
        return connections.get();
    }

    /// At the same time.
    public int mostConnections() {
        return mostOpen.get();
    }

    public static void reply(
            OutputStream out, int status, String type, String body, String... headers)
            throws IOException {
        reply(out, status, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static void reply(
            OutputStream out, int status, String type, byte[] body, String... headers)
            throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
        head.append("Content-Type: ").append(type).append("\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    public static Script redirect(int status, String location) {
        return (asked, out) -> reply(out, status, "text/plain", "", "Location: " + location);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (connection;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        connection.getInputStream(),
                                        StandardCharsets.ISO_8859_1))) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String header = in.readLine();
                    header != null && !header.isEmpty();
                    header = in.readLine()) {
                int colon = header.indexOf(':');
                headers.put(
                        header.substring(0, colon).toLowerCase(Locale.ROOT),
                        header.substring(colon + 1).strip());
            }
            Asked one = new Asked(line.split(" ")[1], headers);
            asked.add(one);
            scripts.getOrDefault(
                            one.path(), (it, out) -> reply(out, 404, "text/plain", "nothing here"))
                    .answer(one, connection.getOutputStream());
        } catch (IOException e) {
            // Whoever asked has hung up, as some tests want.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }
}
