package io.onrecord.store.dossier;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.store.article.ArticleRepository;
import io.onrecord.store.article.StoredArticle;
import io.onrecord.store.listing.Refusal;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.quote.QuoteRepository;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `GET /v1/articles/{id}`.
@Path("/v1/articles")
@Tag(name = "Articles")
public class DossierResource {

    private static final int MOST_COMPARED = 20;

    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final VerdictRepository verdicts;

    public DossierResource(
            ArticleRepository articles, QuoteRepository quotes, VerdictRepository verdicts) {
        this.articles = articles;
        this.quotes = quotes;
        this.verdicts = verdicts;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getArticle",
            summary = "An article with its versions, their differences, its quotes and verdicts")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "404", description = "No version of it is known")
    public Dossier get(@PathParam("id") String id) {
        List<StoredArticle> versions = articles.versions(id);
        if (versions.isEmpty()) {
            throw Refusal.unknown("article", id);
        }
        List<QuoteItem> shown = quotes.of(id);
        return new Dossier(
                id,
                versions.getFirst().status(),
                versions.stream().map(DossierResource::version).toList(),
                text(versions, shown),
                differences(versions),
                shown,
                verdicts.of(id));
    }

    private static @Nullable Article text(List<StoredArticle> versions, List<QuoteItem> shown) {
        if (versions.getFirst().status() != Article.Status.USABLE) {
            return null;
        }
        ArticleVersion read =
                shown.isEmpty()
                        ? versions.getFirst().key().version()
                        : shown.getFirst().quote().articleVersion();
        return versions.stream()
                .filter(stored -> stored.key().version().equals(read))
                .findFirst()
                .map(StoredArticle::event)
                .orElse(null);
    }

    private static List<Difference> differences(List<StoredArticle> versions) {
        List<Difference> differences = new ArrayList<>();
        if (versions.getFirst().status() != Article.Status.USABLE) {
            return differences;
        }
        for (int i = 0; i < Math.min(versions.size(), MOST_COMPARED) - 1; i++) {
            if (versions.get(i + 1).status() != Article.Status.USABLE
                    || versions.get(i).status() != Article.Status.USABLE) {
                continue;
            }
            differences.add(difference(versions.get(i + 1).event(), versions.get(i).event()));
        }
        return differences;
    }

    private static Difference difference(Article before, Article after) {
        String old = Objects.requireNonNullElse(before.headline(), "");
        String young = Objects.requireNonNullElse(after.headline(), "");
        return new Difference(
                before.version(),
                after.version(),
                old.equals(young) ? null : new Difference.Change(old, young),
                Difference.between(before.text(), after.text()));
    }

    private static Dossier.Version version(StoredArticle stored) {
        return new Dossier.Version(stored.key().version(), stored.status());
    }
}
