package io.onrecord.store.stream;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// A subscriber that reads line by line. It is connected when the answer's head is there.
final class Client implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;

    /// An event as it came over the wire.
    record Heard(String event, String id, String data) {

        long position() {
            return Long.parseLong(id.substring(id.indexOf('-') + 1));
        }
    }

    Client(String query) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/v1/stream" + query);
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /// The id behind which everything is told that happens from now on.
    static String newest() throws IOException, InterruptedException {
        try (Client client = new Client("")) {
            return client.nextOfAny().id();
        }
    }

    int status() {
        return answer.statusCode();
    }

    Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    /// The next event, whatever it is.
    Heard nextOfAny() throws IOException {
        String event = "";
        String data = "";
        String id = "";
        for (String line = nextLine(); true; line = nextLine()) {
            if (line.startsWith("event:")) {
                event = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data = line.substring(5).strip();
            } else if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.isEmpty() && !id.isEmpty()) {
                return new Heard(event, id, data);
            }
        }
    }

    /// The next event that tells of something.
    Heard next() throws IOException {
        Heard heard = nextOfAny();
        while (heard.event().equals("hello")) {
            heard = nextOfAny();
        }
        return heard;
    }

    String nextLine() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the stream ended");
        }
        return line;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
