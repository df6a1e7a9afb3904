package io.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.cli.terminal.Recorded;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class OnRecordTest {

    private final Recorded recorded = new Recorded();
    private final CommandLine command =
            OnRecord.commandLine(recorded.terminal(), Path.of("")).setOut(printer());

    static Stream<List<String>> commands() {
        List<List<String>> all = new ArrayList<>();
        collect(OnRecord.commandLine(new Recorded().terminal(), Path.of("")), List.of(), all);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelps(List<String> path) {
        List<String> arguments = new ArrayList<>(path);
        arguments.add("--help");

        int exit = command.execute(arguments.toArray(String[]::new));

        assertThat(exit).isEqualTo(Exit.DONE);
        assertThat(recorded.out())
                .startsWith(("Usage: onrecord " + String.join(" ", path)).strip());
    }

    @Test
    void aWrongOptionIsWrongUsage() {
        assertThat(command.execute("quotes", "--no-such-option")).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "pus articles.jsonl | Did you mean push | See onrecord --help.",
                "quotes --inn a b | Unknown option | See onrecord quotes --help.",
                "quotes a | Missing required parameter: 'OUT' | See onrecord quotes --help.",
                "up --port-store abc | 'abc' is not an int | See onrecord up --help.",
                "up --port-store 99999 | 99999 is no port | See onrecord up --help.",
                "up --port-store 9092 | --port-store and --port-kafka are both 9092 | See onrecord"
                        + " up --help."
            })
    void aWrongCommandLineIsToldInALineOrThree(String line, String what, String where) {
        int exit = command.execute(line.split(" "));

        assertThat(exit).isEqualTo(Exit.USAGE);
        assertThat(recorded.err()).startsWith("onrecord: ").contains(what).contains(where);
        assertThat(recorded.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(command.execute("push", ".", "--to=nonsense")).isEqualTo(Exit.FAILED);
        assertThat(recorded.err()).contains("nonsense is no address");
    }

    @Test
    void aMissingFileIsReportedWithAWayOut() {
        int exit = command.execute("quotes", "no-such-file.jsonl", "-");

        assertThat(exit).isEqualTo(Exit.FAILED);
        assertThat(recorded.err())
                .isEqualToIgnoringNewLines(
                        "onrecord: there is no no-such-file.jsonl"
                                + "Name a file, or - for standard input.");
    }

    @Test
    void completionIsAScriptThatKnowsTheCommands() {
        command.execute("completion");

        assertThat(recorded.out()).contains("complete -F", "quotes", "topics", "--samples");
    }

    private PrintWriter printer() {
        return new PrintWriter(recorded.terminal().out(), true, StandardCharsets.UTF_8);
    }

    private static void collect(CommandLine from, List<String> path, List<List<String>> all) {
        all.add(path);
        from.getSubcommands()
                .forEach((name, child) -> {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(name);
                    collect(child, longer, all);
                });
    }
}
