package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `onrecord quotes`.
@Command(
        name = "quotes",
        description = {
            "Read the attributed quotations of a file of texts.",
            "IN: {\"id\", \"text\"[, \"published\", \"url\", \"publisher\"]} a line. OUT: the same"
                    + " with \"articleId\" and \"quotes\"; spans as [[start, end], ...] in UTF-16."
        },
        footer = {
            "%nExamples:",
            "  onrecord quotes articles.jsonl quotes.jsonl",
            "  zcat articles.jsonl.gz | onrecord quotes - - | jq -c '.quotes[]'"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE, Exit.LIST_SKIPPED})
public final class QuotesCommand extends LineCommand {

    @Option(
            names = "--models",
            paramLabel = "FOLDER|none",
            description =
                    "Read with the models that analysis/train-quotes wrote into FOLDER; or with none,"
                            + " by the rules alone.")
    @Nullable String models;

    public QuotesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Stage stage() {
        ArticleReader reader = new ArticleReader(quotes());
        return line -> read(reader, line);
    }

    private QuoteReader quotes() {
        if (models == null) {
            return new QuoteReader();
        }
        if (models.equals("none")) {
            return QuoteReader.byRulesAlone();
        }
        try {
            return QuoteReader.withModels(Path.of(models));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(
                    "no models in " + models + ": " + e.getMessage(),
                    "analysis/train-quotes CORPUS.jsonl " + models + " makes them.");
        }
    }

    private static ObjectNode read(ArticleReader reader, ObjectNode line) throws BadLine {
        Article article = TextLine.article(line);
        // What verdicts call it.
        line.put("articleId", article.id());
        ArrayNode quotes = line.putArray("quotes");
        for (Quote quote : reader.quotes(article)) {
            quotes.add(QuoteJson.of(quote));
        }
        return line;
    }
}
