package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.OnRecord;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// The commands in the documents. Each line is checked to be one that exists, with these options;
/// those that can run here run as they are printed. README's have a test of their own.
@ExtendWith(SharedStack.class)
class DocumentsIT {

    private static final Set<String> OF_THE_LAUNCHER = Set.of("build", "test");
    private static final Set<String> PHASES = Set.of("test", "package", "verify");
    private static final Pattern ONRECORD = Pattern.compile("(?:\\./)?onrecord ([a-z-].*)");
    private static final Pattern COMPOSE =
            Pattern.compile("(?:docker compose|podman-compose -p onrecord) ([a-z].*)");

    @TempDir private Path folder;

    static Stream<Document> documents() {
        return Document.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyBlockIsShell(Document document) throws Exception {
        for (String block : document.blocks()) {
            Command.Result check =
                    Command.finish(
                            new ProcessBuilder("sh", "-n", "-c", block)
                                    .redirectErrorStream(true)
                                    .start());
            assertThat(check.exit()).as(block + check.output()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandOfOursExistsWithItsOptions(Document document) {
        document.lines().stream()
                .map(ONRECORD::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).split(" "))
                .filter(words -> !OF_THE_LAUNCHER.contains(words[0]))
                .forEach(DocumentsIT::assertThatItExists);
    }

    /// A sentence may name a command without its parameters.
    private static void assertThatItExists(String... words) {
        CommandLine command = OnRecord.commandLine(Terminal.system(), Path.of(""));
        try {
            command.parseArgs(words);
        } catch (CommandLine.MissingParameterException e) {
            assertThat(command.getSubcommands()).containsKey(words[words.length - 1]);
        }
    }

    @Test
    void everyMavenCommandIsOfPhasesAndPluginsThatThereAre() throws Exception {
        String pom = Files.readString(Command.HOME.resolve("pom.xml"));
        List<String> words =
                Document.all()
                        .flatMap(document -> document.lines().stream())
                        .filter(line -> line.startsWith("./mvnw "))
                        .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                        .filter(word -> !Set.of("-q", "-DskipTests").contains(word))
                        .toList();

        assertThat(words).isNotEmpty();
        for (String word : words) {
            if (word.startsWith("-D")) {
                assertThat(pom).contains("<name>" + word.substring(2) + "</name>");
            } else if (word.contains(":")) {
                assertThat(pom).contains("<artifactId>" + word.split(":")[0] + "-maven-plugin");
            } else {
                assertThat(PHASES).contains(word);
            }
        }
    }

    /// Without running anything: what would be run is worked out from docker-compose.yml.
    @Test
    void everyComposeCommandIsUnderstood() throws Exception {
        assumeTrue(isOnPath("podman-compose"), "there is no podman-compose on the PATH");
        List<String> commands =
                Document.all()
                        .flatMap(document -> document.lines().stream())
                        .map(COMPOSE::matcher)
                        .filter(Matcher::matches)
                        .map(line -> line.group(1).replaceFirst(" sh -c .*", " true"))
                        .distinct()
                        .toList();

        assertThat(commands).contains("up -d --build", "ps", "down -v");
        for (String command : commands) {
            Command.Result result =
                    run(Command.HOME, "podman-compose --dry-run -p onrecord " + command);
            assertThat(result.exit()).as(command + "\n" + result.output()).isZero();
        }
    }

    @Test
    void theTopicsOfAnOwnKafkaAreCreated(RunningStack stack) throws Exception {
        String create = new Document("docs/deploy.md").block("./onrecord topics create");

        Command.Result result =
                run(
                        Command.HOME,
                        create.replaceFirst(
                                "--bootstrap \\S+",
                                "--bootstrap " + stack.client().bootstrapServers()));

        assertThat(result.exit()).as(result.output()).isZero();
    }

    @Test
    void pushedSamplesBecomeVerdicts(RunningStack stack) throws Exception {
        Document deploy = new Document("docs/deploy.md");

        Command.Result healthy =
                run(
                        Command.HOME,
                        onPortsOf(stack, deploy.block("docker compose ps"))
                                .replace("docker compose ps", "true"));
        Command.Result pushed = run(Command.HOME, onPortsOf(stack, deploy.block("head -n 6")));

        assertThat(healthy.exit()).as(healthy.output()).isZero();
        JsonNode verdicts =
                Json.MAPPER.readTree(
                        pushed.output().substring(pushed.output().lastIndexOf("{\"items\"")));
        assertThat(verdicts.path("items")).isNotEmpty();
    }

    /// From top to bottom, as a newsroom's engineer does.
    @Test
    void everyWayInIsWalked(RunningStack stack) throws Exception {
        link("cli", Command.HOME.resolve("cli"));
        link("onrecord", Command.HOME.resolve("onrecord"));
        String newspaper = Integer.toString(RunningStack.freePorts(1).getFirst());
        StringBuilder printed = new StringBuilder();
        for (String block : new Document("docs/ingest.md").blocks()) {
            String commands =
                    onPortsOf(stack, block)
                            .replace("localhost:9092", stack.client().bootstrapServers())
                            .replace("onrecord push ", "onrecord push --to=" + ingest(stack) + " ")
                            .replace(
                                    "onrecord import ",
                                    "onrecord import --to=%s --data=%s "
                                            .formatted(ingest(stack), folder.resolve("data")))
                            .replace(
                                    "onrecord erase ",
                                    "onrecord erase --store=http://127.0.0.1:%d --ingest=%s --data=%s "
                                            .formatted(
                                                    stack.client().store(),
                                                    ingest(stack),
                                                    stack.data()))
                            .replace("127.0.0.1:8099", "127.0.0.1:" + newspaper)
                            .replace("http.server 8099", "http.server " + newspaper)
                            .replaceAll(
                                    "onrecord (feeds [a-z]+)", "onrecord $1 --to=" + ingest(stack));
            Command.Result result = shell(folder, commands);
            assertThat(result.exit()).as(block + "\n" + result.output()).isZero();
            printed.append(result.output()).append('\n');
        }
        assertThat(printed.toString())
                .contains("\"Bruno Morrow\"", "\"INVALID_FIELD\"", "inbox-")
                .contains(
                        "1 articles would be accepted", "1 refused (INVALID_FIELD 1)", "Erased a_")
                .contains("characters from: PAGE", "\"Nella Harrow\"", "0 feeds added, 1 known")
                .doesNotContain("UNAVAILABLE");
    }

    @Test
    void theFiguresOfTheQuotesAreMeasured() throws Exception {
        link("dev.jsonl", Shared.get("eval/quotes/dev.jsonl"));
        link("score.py", Shared.get("eval/quotes/score.py"));

        Command.Result result =
                run(folder, new Document("docs/quotes.md").block("./onrecord quotes"));

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(folder.resolve("read.jsonl")).isNotEmptyFile();
    }

    @Test
    void theFiguresOfTheVerdictsAreMeasured() throws Exception {
        link("html", Shared.get("eval/pages/html"));
        link("score.py", Shared.get("eval/pages/score.py"));
        link("ground-truth.json", Shared.get("eval/pages/ground-truth.json"));
        link("claims.jsonl", Shared.get("eval/matching/clef2020_task2_en/claims.jsonl"));
        link("dev.jsonl", Shared.get("eval/matching/clef2020_task2_en/dev.jsonl"));

        Command.Result result =
                run(folder, new Document("docs/verdicts.md").block("onrecord page"));

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(folder.resolve("pages.json")).isNotEmptyFile();
        assertThat(folder.resolve("matches.jsonl")).isNotEmptyFile();
    }

    @Test
    void theFiguresOfTheRatingsAreMeasured() throws Exception {
        link("boxes.jsonl", Shared.get("eval/ratings/boxes.jsonl"));
        link("rating-lines.jsonl", Shared.get("eval/ratings/rating-lines.jsonl"));
        link("benchmarks", Command.HOME.resolve("benchmarks"));

        Command.Result result = run(folder, new Document("docs/verdicts.md").block("python3"));

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).contains("claimant: ", "coverage: ");
    }

    private static String ingest(RunningStack stack) {
        return "http://127.0.0.1:" + stack.client().ingest();
    }

    private void link(String name, Path to) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), to);
    }

    /// In a shell that finds the command with and without `./`.
    private Command.Result run(Path where, String commands) throws Exception {
        if (!where.equals(Command.HOME)) {
            link("onrecord", Command.HOME.resolve("onrecord"));
        }
        return shell(where, commands);
    }

    private static Command.Result shell(Path where, String commands) throws Exception {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-e", "-c", commands)
                        .directory(where.toFile())
                        .redirectErrorStream(true);
        shell.environment().put("ONRECORD_SKIP_BUILD", "1");
        shell.environment()
                .merge(
                        "PATH",
                        Command.HOME
                                + File.pathSeparator
                                + System.getProperty("java.home")
                                + "/bin",
                        (path, ours) -> ours + File.pathSeparator + path);
        return Command.finish(shell.start());
    }

    private static String onPortsOf(RunningStack stack, String commands) {
        return commands.replace("localhost:808", "127.0.0.1:808")
                .replace("127.0.0.1:8080", "127.0.0.1:" + stack.client().store())
                .replace("127.0.0.1:8081", "127.0.0.1:" + stack.client().ingest());
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
