package io.onrecord.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/// How soon many subscribers of one instance hear what is committed: `StreamBenchmark URL JDBC-URL
/// SUBSCRIBERS PER-SECOND SECONDS`. Entries are written into the table of the stream, as settling
/// does; what is timed is from the return of the commit to the line's arrival at each client.
public final class StreamBenchmark {

    private static final String TELL =
            "INSERT INTO store.stream (position, kind, subject_id, lane, at, traits)"
                    + " SELECT nextval('store.stream_position'), 'QUOTE_WITHDRAWN', ?, 'LIVE', now(),"
                    + " '[{}]'";

    private final Map<String, Long> committed = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun;

    private record Heard(String id, long at) {}

    private StreamBenchmark(int subscribers) {
        begun = new CountDownLatch(subscribers);
    }

    public static void main(String[] arguments) throws Exception {
        int subscribers = Integer.parseInt(arguments[2]);
        int perSecond = Integer.parseInt(arguments[3]);
        StreamBenchmark benchmark = new StreamBenchmark(subscribers);
        List<Socket> sockets = new ArrayList<>();
        URI store = URI.create(arguments[0]);
        for (int i = 0; i < subscribers; i++) {
            sockets.add(benchmark.subscribe(store));
        }
        benchmark.begun.await();
        int events = perSecond * Integer.parseInt(arguments[4]);
        benchmark.tell(arguments[1], events, perSecond);
        Thread.sleep(5_000);
        benchmark.print(events, subscribers);
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private Socket subscribe(URI store) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(store.getHost()), store.getPort());
        String request = "GET /v1/stream HTTP/1.1\r\nHost: " + store.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().start(() -> listen(socket));
        return socket;
    }

    private void listen(Socket socket) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8),
                        512)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:") && line.endsWith("hello")) {
                    begun.countDown();
                } else if (line.startsWith("data:") && line.contains("bench-")) {
                    int id = line.indexOf("bench-");
                    heard.add(
                            new Heard(
                                    line.substring(id, line.indexOf('"', id)), System.nanoTime()));
                }
            }
        } catch (IOException e) {
            begun.countDown();
        }
    }

    private void tell(String database, int events, int perSecond)
            throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement tell = connection.prepareStatement(TELL)) {
            long start = System.nanoTime();
            for (int i = 0; i < events; i++) {
                long due = start + i * 1_000_000_000L / perSecond;
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                String id = "bench-" + Instant.now().toEpochMilli() + "-" + i;
                tell.setString(1, id);
                tell.executeUpdate();
                committed.put(id, System.nanoTime());
            }
        }
    }

    private void print(int events, int subscribers) {
        double[] waits =
                heard.stream()
                        .mapToDouble(one -> (one.at() - committed.getOrDefault(one.id(), 0L)) / 1e6)
                        .toArray();
        Arrays.sort(waits);
        System.out.printf(
                "%d of %d told; milliseconds from commit to socket: median %.0f, 99 %% %.0f,"
                        + " longest %.0f%n",
                waits.length,
                (long) events * subscribers,
                waits[waits.length / 2],
                waits[(int) ((waits.length - 1) * .99)],
                waits[waits.length - 1]);
    }
}
