package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.rating.RatingFound;
import io.onrecord.analysis.rating.RatingReader;
import io.onrecord.cli.Exit;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Article;
import picocli.CommandLine.Command;

/// `onrecord ratings`.
@Command(
        name = "ratings",
        description = {
            "Read the ratings that fact-checkers publish in a file of texts or pages.",
            "IN: {\"id\", \"text\" and/or \"html\"[, \"url\", \"published\"]} a line. OUT: the same"
                    + " with \"ratings\"; review markup is read from \"html\"."
        },
        footer = {
            "%nExamples:",
            "  onrecord ratings checks.jsonl ratings.jsonl",
            "  onrecord ratings checks.jsonl - | jq -c '.ratings[] | [.label, .claim]'"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE, Exit.LIST_SKIPPED})
public final class RatingsCommand extends LineCommand {

    public RatingsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Stage stage() {
        RatingReader reader = new RatingReader();
        return line -> read(reader, line);
    }

    private static ObjectNode read(RatingReader reader, ObjectNode line) throws BadLine {
        Article article = TextLine.article(line);
        ArrayNode ratings = line.putArray("ratings");
        for (RatingFound rating : reader.read(article)) {
            ratings.add(RatingJson.of(rating));
        }
        return line;
    }
}
