// Follows the verdicts of a store: java Verdicts.java http://127.0.0.1:8080 class=FALSE [COUNT]
import java.net.http.HttpResponse.BodyHandlers;
import module java.net.http;

void main(String[] arguments) throws Exception {
    long left = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
    // Keep the last id with what you made of the event, and give it back when you start again.
    String last = System.getenv().getOrDefault("SINCE", "");
    var stream = URI.create(arguments[0] + "/v1/stream?type=verdict&" + arguments[1]);
    var http = HttpClient.newHttpClient();
    while (left > 0) {
        var request = HttpRequest.newBuilder(stream);
        if (!last.isEmpty()) request.header("Last-Event-ID", last);
        String key = System.getenv("ONRECORD_KEY");
        if (key != null) request.header("Authorization", "Bearer " + key);
        try (var lines = http.send(request.build(), BodyHandlers.ofLines()).body()) {
            String event = "";
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("event:")) event = line.substring(6).strip();
                if (line.startsWith("id:")) last = line.substring(3).strip();
                if (line.startsWith("data:") && event.equals("verdict") && left-- > 0)
                    IO.println(line.substring(5).strip());
                if (left <= 0) System.exit(0);
            }
        } catch (IOException | UncheckedIOException away) {
            System.err.println("away: " + away.getMessage());
            Thread.sleep(3000);
        }
    }
}
