package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `onrecord export archive` and `onrecord rebuild` with real topics.
@ExtendWith(SharedStack.class)
class RebuildIT {

    private static final String OUTLET = "rebuild-courier.example";
    private static final String VERDICTS = "/v1/verdicts?publisher=" + OUTLET;

    /// What is asked for, whatever other tests have pushed meanwhile.
    private static final List<String> TABLES =
            List.of(
                    "select q::text from store.quote q where publisher = ? order by id",
                    "select v::text from store.verdict v where publisher = ? order by id",
                    "select s::text from store.verdict_state s join store.verdict v using (id) where v.publisher = ? order by s.id, s.version",
                    "select d.event::text from store.decision d join store.verdict v on v.id = d.verdict_id where v.publisher = ? order by d.id");

    private final RunningStack running;
    private final StackClient stack;

    @TempDir private Path folder;

    RebuildIT(RunningStack running) {
        this.running = running;
        this.stack = running.client();
    }

    @Test
    void ofAnArchiveAndTheTopicsTheStoreIsAsItWasDecisionsIncluded() throws Exception {
        String early = verdictOn(9);
        decide(early);
        Path archive = folder.resolve("onrecord.archive");
        run("export", "archive", "--out=" + archive);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        List<List<String>> archived = tables();
        String late = verdictOn(10);

        Command.Result unasked = command("rebuild", archive.toString());
        assertThat(unasked.exit()).isEqualTo(1);
        assertThat(unasked.output()).contains("--replace");
        String printed = run("rebuild", archive.toString(), "--replace");

        assertThat(printed).contains("rows from", "records from the topics");
        assertThat(stack.get("/v1/verdicts/" + late).at("/states/0/status").asText())
                .isEqualTo("ACTIVE");
        assertThat(stack.get("/v1/verdicts/" + early).toString()).contains("The tape says so.");
        List<List<String>> rebuilt = tables();
        for (int i = 0; i < archived.size(); i++) {
            assertThat(rebuilt.get(i)).containsAll(archived.get(i));
        }
        verdictOn(11);
    }

    private List<List<String>> tables() throws Exception {
        return List.of(
                stack.rows(TABLES.get(0), OUTLET),
                stack.rows(TABLES.get(1), OUTLET),
                stack.rows(TABLES.get(2), OUTLET),
                stack.rows(TABLES.get(3), OUTLET));
    }

    private String verdictOn(int number) throws Exception {
        Newsroom newsroom = new Newsroom(OUTLET);
        stack.push(newsroom.report(number).toString());
        stack.push(newsroom.check(number).toString());
        String words = Integer.toString(1000 + 37 * number);
        JsonNode verdicts = stack.getUntil(VERDICTS, it -> it.toString().contains(words));
        for (JsonNode verdict : verdicts.path("items")) {
            if (verdict.at("/claim/text").asText().contains(words)) {
                return verdict.path("id").asText();
            }
        }
        throw new IllegalStateException(verdicts.toString());
    }

    private void decide(String verdict) throws Exception {
        String decision =
                """
                {"kind": "CONFIRM", "by": "Ines Okafor", "reason": "The tape says so."}
                """;
        assertThat(
                        stack.admin(
                                        "POST",
                                        "/v1/verdicts/" + verdict + "/decisions",
                                        decision,
                                        running.adminKey())
                                .statusCode())
                .isEqualTo(200);
    }

    private String run(String... arguments) throws Exception {
        Command.Result result = command(arguments);
        assertThat(result.exit()).as(result.output()).isZero();
        return result.output();
    }

    private Command.Result command(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.add("--store=" + stack.storeUri(""));
        line.add("--key-file=" + running.data().resolve("admin.key"));
        return Command.run(line.toArray(String[]::new));
    }
}
