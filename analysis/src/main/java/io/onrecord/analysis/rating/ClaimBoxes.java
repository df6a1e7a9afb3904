package io.onrecord.analysis.rating;

import io.onrecord.analysis.quote.ClaimBox;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The claims of rating boxes, as the quotes that they are: the claimant's words.
public final class ClaimBoxes {

    /// A page with more boxes is a list of them.
    private static final int MOST = 20;

    private ClaimBoxes() {}

    /// Those that stand in the text itself.
    public static List<ClaimBox> in(List<RatingFound> ratings) {
        List<ClaimBox> boxes = new ArrayList<>();
        for (RatingFound rating : ratings) {
            Printed claim = rating.claim();
            if (claim != null && isBox(rating.form()) && claim.passage().isInText()) {
                Printed claimant = rating.claimant();
                boxes.add(
                        new ClaimBox(
                                claim.passage().span(),
                                claimant == null ? null : claimant.value()));
            }
        }
        return boxes;
    }

    /// A box that names nobody has the speaker of the words that it repeats, if there is only one.
    public static List<Quote> named(List<Quote> quotes, List<RatingFound> ratings) {
        if (ratings.size() > MOST) {
            return quotes;
        }
        return quotes.stream()
                .map(quote ->
                        quote.kind() == Quote.Kind.CLAIM_BOX && quote.speaker() == null
                                ? named(quote, quotes, ratings)
                                : quote)
                .toList();
    }

    private static Quote named(Quote box, List<Quote> quotes, List<RatingFound> ratings) {
        Optional<RatingFound> rating =
                ratings.stream()
                        .filter(found -> found.claim() != null && !found.generic())
                        .filter(found -> isOf(Objects.requireNonNull(found.claim()), box))
                        .findFirst();
        if (rating.isEmpty()) {
            return box;
        }
        Utterances utterances = Utterances.of(box.text(), rating.get(), quotes);
        Speaker speaker =
                utterances.quotes().stream()
                        .map(Quote::speaker)
                        .filter(Objects::nonNull)
                        .filter(said -> Objects.equals(said.name(), utterances.claimant()))
                        .findFirst()
                        .orElse(null);
        return utterances.claimant() == null ? box : spokenBy(box, speaker);
    }

    private static boolean isOf(Printed claim, Quote box) {
        return claim.passage().isInText()
                && claim.passage().span().contains(box.content().getFirst().start());
    }

    private static Quote spokenBy(Quote box, @Nullable Speaker speaker) {
        Speaker carried =
                speaker == null
                        ? null
                        : new Speaker(
                                speaker.name(),
                                speaker.mention(),
                                speaker.role(),
                                speaker.nameKey(),
                                speaker.entityId(),
                                Speaker.Resolution.CARRIED_OVER);
        return new Quote(
                box.id(),
                box.articleId(),
                box.articleVersion(),
                box.kind(),
                box.text(),
                box.content(),
                box.cue(),
                box.source(),
                carried,
                box.reportedBy(),
                box.standing(),
                box.said(),
                box.confidence(),
                box.method());
    }

    private static boolean isBox(RatingFound.Form form) {
        return switch (form) {
            case MARKUP, BOX -> true;
            case LINE, HEADLINE -> false;
        };
    }
}
