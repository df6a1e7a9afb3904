package io.onrecord.cli.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.IngestOptions;
import io.onrecord.cli.service.ServiceApi;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord feeds add|list|remove|import|export|test`.
@Command(
        name = "feeds",
        description = {
            "Follow feeds: RSS, Atom, JSON Feed, news sitemaps, the posts of WordPress.",
            "What they newly have becomes articles, with the text of their pages."
        },
        footer = {
            "%nExamples:",
            "  onrecord feeds test https://plumbline.example/feed",
            "  onrecord feeds add https://plumbline.example/feed --source plumbline.example",
            "  onrecord feeds list --json",
            "  onrecord feeds import feeds.opml",
            "  onrecord feeds export feeds.opml"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            Exit.LIST_DONE,
            Exit.LIST_FAILED,
            Exit.LIST_USAGE,
            "3:done, but some feeds of the list were refused; each is reported"
        })
public final class FeedsCommand {

    private static final String OPML = "text/x-opml";

    private final Terminal terminal;

    public FeedsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "add",
            description = "Follow a feed from now on, and print its id.",
            mixinStandardHelpOptions = true)
    int add(
            @Mixin IngestOptions ingest,
            @Parameters(paramLabel = "URL", description = "The feed's address.") String url,
            @Mixin About about,
            @Option(names = "--json", description = "As JSON.") boolean json)
            throws IOException {
        JsonNode feed = ingest.api().json("POST", "/v1/feeds", about.request(url));
        terminal.err().println("following it for " + feed.path("source").asText());
        terminal.out().println(json ? feed : feed.path("id").asText());
        return Exit.DONE;
    }

    @Command(
            name = "list",
            description = "List the feeds, and how they are.",
            mixinStandardHelpOptions = true)
    int list(
            @Mixin IngestOptions ingest,
            @Option(names = "--json", description = "As JSON, one feed a line.") boolean json)
            throws IOException {
        ServiceApi api = ingest.api();
        String after = "";
        JsonNode page;
        do {
            page = api.json("GET", "/v1/feeds?limit=1000&after=" + after, null);
            for (JsonNode feed : page.path("items")) {
                terminal.out().println(json ? feed : line(feed));
            }
            after = page.path("next").asText();
        } while (page.hasNonNull("next"));
        return Exit.DONE;
    }

    @Command(
            name = "remove",
            description = "Follow a feed no more. Its articles stay.",
            mixinStandardHelpOptions = true)
    int remove(
            @Mixin IngestOptions ingest,
            @Parameters(paramLabel = "ID", arity = "1..*", description = "As the list shows it.")
                    List<String> ids)
            throws IOException {
        ServiceApi api = ingest.api();
        for (String id : ids) {
            api.json("DELETE", "/v1/feeds/" + id, null);
            terminal.err().println("removed " + id);
        }
        return Exit.DONE;
    }

    @Command(
            name = "import",
            description = "Follow all feeds of an OPML file.",
            mixinStandardHelpOptions = true)
    int importAll(
            @Mixin IngestOptions ingest,
            @Parameters(paramLabel = "FILE", description = "- is standard input.") Path file,
            @Option(names = "--json", description = "As JSON.") boolean json)
            throws IOException {
        JsonNode done = ingest.api().post("POST", "/v1/feeds/opml", OPML, content(file));
        if (json) {
            terminal.out().println(done);
        } else {
            done.path("refused")
                    .forEach(bad ->
                            terminal.err()
                                    .printf(
                                            "%s: %s %s%n",
                                            bad.path("url").asText(),
                                            bad.path("code").asText(),
                                            bad.path("detail").asText()));
            terminal.out()
                    .printf(
                            "%d feeds added, %d known, %d refused%n",
                            done.path("added").asInt(),
                            done.path("known").asInt(),
                            done.path("refused").size());
        }
        return done.path("refused").isEmpty() ? Exit.DONE : Exit.SKIPPED_LINES;
    }

    @Command(
            name = "export",
            description = "Write all feeds as OPML.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin IngestOptions ingest,
            @Parameters(
                            paramLabel = "FILE",
                            arity = "0..1",
                            defaultValue = "-",
                            description = "Standard output if left out.")
                    Path file)
            throws IOException {
        try (InputStream opml = ingest.api().get("/v1/feeds/opml")) {
            if (file.toString().equals("-")) {
                opml.transferTo(terminal.out());
            } else {
                Files.write(file, opml.readAllBytes());
            }
        }
        return Exit.DONE;
    }

    @Command(
            name = "test",
            description = "Ask for a feed and its first article, say what came, and keep nothing.",
            mixinStandardHelpOptions = true)
    int test(
            @Mixin IngestOptions ingest,
            @Parameters(paramLabel = "URL", description = "The feed's address.") String url,
            @Mixin About about,
            @Option(names = "--json", description = "As JSON.") boolean json)
            throws IOException {
        JsonNode result = ingest.api().json("POST", "/v1/feeds/test", about.request(url));
        if (json) {
            terminal.out().println(result);
        } else if (result.path("ok").asBoolean()) {
            report(result);
        } else {
            terminal.out()
                    .printf(
                            "%s %s%n",
                            terminal.bad(result.path("code").asText()),
                            result.path("detail").asText());
            result.path("feeds").forEach(feed -> terminal.out().println("  " + feed.asText()));
        }
        return result.path("ok").asBoolean() ? Exit.DONE : Exit.FAILED;
    }

    /// What is said of a feed.
    static final class About {

        @Option(
                names = "--source",
                paramLabel = "DOMAIN",
                description = "The publisher's; that of the address if left out.")
        private @Nullable String source;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "What readers call the publisher; the feed's title if left out.")
        private @Nullable String name;

        @Option(names = "--folder", paramLabel = "NAME", description = "In which lists have it.")
        private @Nullable String folder;

        String request(String url) {
            ObjectNode request = Json.MAPPER.createObjectNode().put("url", url);
            request.put("source", source).put("name", name).put("folder", folder);
            return request.toString();
        }
    }

    private void report(JsonNode result) {
        JsonNode first = result.path("first");
        terminal.out()
                .printf(
                        "%s %s: %d articles%n",
                        terminal.good(result.path("kind").asText()),
                        result.path("title").asText("without a title"),
                        result.path("articles").asInt());
        if (first.isObject()) {
            terminal.out()
                    .printf(
                            "  %s%n  %d characters from: %s%s%n",
                            first.path("headline").asText(first.path("url").asText()),
                            first.path("characters").asInt(),
                            first.path("from").asText(),
                            first.hasNonNull("detail")
                                    ? " (" + first.path("detail").asText() + ")"
                                    : "");
        }
    }

    private String line(JsonNode feed) {
        String health = feed.path("health").asText();
        String shown = "%-7s".formatted(health);
        JsonNode problem = feed.path("problem");
        return "%s  %s  %-24s %s%s"
                .formatted(
                        feed.path("id").asText(),
                        health.equals("OK") ? terminal.good(shown) : terminal.bad(shown),
                        feed.path("source").asText(),
                        feed.path("url").asText(),
                        problem.isObject()
                                ? "  (%s %s, %d times)"
                                        .formatted(
                                                problem.path("code").asText(),
                                                problem.path("detail").asText(),
                                                problem.path("times").asInt())
                                : "");
    }

    private static byte[] content(Path file) throws IOException {
        if (file.toString().equals("-")) {
            return System.in.readAllBytes();
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("there is no " + file, "Name an OPML file, or - for standard input.");
        }
        return Files.readAllBytes(file);
    }
}
