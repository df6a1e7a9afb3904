package io.onrecord.ingest.http;

import io.onrecord.events.Lane;
import io.onrecord.events.Topics;
import io.onrecord.ingest.IngestConfig;
import io.onrecord.ingest.access.KeyRule;
import io.onrecord.ingest.access.Rates;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.submission.Checked;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Checked.Rejected;
import io.onrecord.ingest.submission.Reading;
import io.onrecord.ingest.submission.Submissions;
import io.onrecord.messaging.LiveFirst;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Takes what a push holds, article by article.
@ApplicationScoped
public class PushDesk {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final InboxChannel inbox;
    private final Rates rates;
    private final IngestConfig config;
    private final LiveFirst liveFirst;

    PushDesk(InboxChannel inbox, Rates rates, IngestConfig config, LiveFirst liveFirst) {
        this.inbox = inbox;
        this.rates = rates;
        this.config = config;
        this.liveFirst = liveFirst;
    }

    /// @param dryRun whether everything is only checked, and nothing taken
    public Answer take(Push push, KeyRule rule, Lane lane, boolean dryRun) {
        if (lane == Lane.BACKFILL) {
            liveFirst.await("pushed imports", List.of(Topics.INBOX.name()), A_MOMENT);
        }
        Reading reading = Submissions.read(push, lane);
        int articles = reading.items().size();
        if (articles > config.maxItems()) {
            return refused(Fault.beyond(Code.TOO_MANY, null, config.maxItems(), "articles"));
        }
        Optional<Duration> wait = rates.take(rule, articles);
        if (wait.isPresent()) {
            long rate = rule.articlesPerSecond().orElseThrow();
            Fault fault = Fault.beyond(Code.TOO_MANY_REQUESTS, null, rate, "articles in a second");
            return Answer.one(Receipt.rejected(fault, wait.get().toSeconds() + 1));
        }
        List<CompletableFuture<Receipt>> puts =
                reading.items().stream().map(item -> put(item, rule, dryRun)).toList();
        return new Answer(reading.many(), puts.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Receipt> put(Checked item, KeyRule rule, boolean dryRun) {
        return switch (item) {
            case Rejected(Fault fault) ->
                    CompletableFuture.completedFuture(Receipt.rejected(fault));
            case Draft draft when !rule.allowance().covers(draft.article().source().domain()) ->
                    CompletableFuture.completedFuture(Receipt.rejected(notAllowed(draft, rule)));
            case Draft draft when dryRun ->
                    CompletableFuture.completedFuture(
                            Receipt.accepted(draft.article().id(), draft.warnings()));
            case Draft draft -> inbox.put(draft);
        };
    }

    private static Fault notAllowed(Draft draft, KeyRule rule) {
        String domain = draft.article().source().domain();
        return new Fault(
                Code.SOURCE_NOT_ALLOWED,
                "source",
                null,
                "key " + Fault.shown(rule.name()) + " is not for " + domain);
    }

    private static Answer refused(Fault fault) {
        return Answer.one(Receipt.rejected(fault));
    }
}
