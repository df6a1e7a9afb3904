package io.onrecord.cli.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import io.onrecord.events.Topics;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `onrecord topics create|list`: for deployments whose Kafka is not the local stack's.
@Command(
        name = "topics",
        description = "Create or list the topics of the contract on any Kafka.",
        footer = {
            "%nExamples:",
            "  onrecord topics create --bootstrap broker-1:9092,broker-2:9092 --replication 3",
            "  onrecord topics list --json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class TopicsCommand {

    private final Terminal terminal;

    public TopicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A topic as `list` shows it.
    ///
    /// @param partitions on the broker; null when it is missing there
    record Line(String name, @Nullable Integer partitions, String kept) {}

    /// Help is mixed in here and not from outside: picocli finds a method's own options behind it.
    @Command(
            name = "create",
            description = "Create the topics that are missing.",
            mixinStandardHelpOptions = true)
    int create(
            @Option(
                            names = "--bootstrap",
                            paramLabel = "HOST:PORT",
                            defaultValue = "127.0.0.1:9092",
                            description = "Where Kafka is; ${DEFAULT-VALUE} if left out.")
                    String bootstrap,
            @Option(
                            names = "--replication",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "Copies of each topic; ${DEFAULT-VALUE} if left out.")
                    short replication) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            List<String> created = admin.create(replication);
            created.forEach(name -> terminal.out().println("created " + name));
            terminal.out().println((Topics.ALL.size() - created.size()) + " were there already");
            return Exit.DONE;
        } catch (BrokerException e) {
            throw unreachable(bootstrap, e);
        }
    }

    @Command(
            name = "list",
            description = "List the topics, and which of them are missing.",
            mixinStandardHelpOptions = true)
    int list(
            @Option(
                            names = "--bootstrap",
                            paramLabel = "HOST:PORT",
                            defaultValue = "127.0.0.1:9092",
                            description = "Where Kafka is; ${DEFAULT-VALUE} if left out.")
                    String bootstrap,
            @Option(names = "--json", description = "As JSON.") boolean json)
            throws JsonProcessingException {
        List<Line> lines = new ArrayList<>();
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            Map<String, Integer> present = admin.partitions();
            for (Topics.Topic topic : Topics.ALL) {
                lines.add(new Line(topic.name(), present.get(topic.name()), kept(topic)));
            }
        } catch (BrokerException e) {
            throw unreachable(bootstrap, e);
        }
        print(lines, json);
        return lines.stream().allMatch(line -> line.partitions() != null) ? Exit.DONE : Exit.FAILED;
    }

    private void print(List<Line> lines, boolean json) throws JsonProcessingException {
        PrintStream out = terminal.out();
        if (json) {
            out.println(Json.MAPPER.writeValueAsString(lines));
            return;
        }
        for (Line line : lines) {
            String there =
                    line.partitions() == null ? "missing" : line.partitions() + " partitions";
            out.printf("%-24s %-14s %s%n", line.name(), there, line.kept());
        }
    }

    private static String kept(Topics.Topic topic) {
        return topic.compacted() ? "compacted" : topic.retention().toDays() + " days";
    }

    private static Refusal unreachable(String bootstrap, BrokerException e) {
        return new Refusal(
                "Kafka at " + bootstrap + ": " + e.getMessage(),
                "Name a broker with --bootstrap HOST:PORT, or start one with onrecord up.",
                e);
    }
}
