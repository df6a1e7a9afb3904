package io.onrecord.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.Finding;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.intake.Arrival;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RelayIT {

    private final Newsroom newsroom = new Newsroom();
    private final Story check = Story.of("check");
    private final Finding rated =
            check.rating("Mara Lindqvist", "No ferry was late", "False", RatingClass.FALSE);

    /// Keeps what it is sent, and gives offsets from 40 on.
    private static final class Kept implements Broker {

        final List<OutboxMessage> messages = new ArrayList<>();

        @Override
        public List<OptionalLong> send(List<OutboxMessage> sent) {
            List<OptionalLong> offsets = new ArrayList<>();
            for (OutboxMessage message : sent) {
                offsets.add(OptionalLong.of(40L + messages.size()));
                messages.add(message);
            }
            return offsets;
        }
    }

    @Test
    void verdictAndRatingGoOutInOrderAndTheRatingsOffsetIsKept() throws SQLException {
        storeRating();
        Kept broker = new Kept();

        assertThat(new Relay(newsroom.database, broker).round()).isTrue();

        assertThat(broker.messages)
                .extracting(OutboxMessage::topic)
                .containsExactly("verdicts", "ratings");
        assertThat(broker.messages)
                .extracting(OutboxMessage::key)
                .containsExactly(rated.verdictId(), rated.claim().id());
        assertThat(broker.messages.getFirst().headers())
                .containsEntry("ce_type", "io.onrecord.verdict.v1")
                .containsEntry("ce_id", rated.verdictId() + "/1");
        assertThat(newsroom.ask("SELECT topic_offset FROM store.rating")).containsExactly("41");
        assertThat(new Relay(newsroom.database, broker).round()).isFalse();
    }

    @Test
    void aRatingThatIsTakenBackIsATombstone() throws SQLException {
        storeRating();
        newsroom.store(List.of(new Arrival.OfArticle(check.version(2).canceled().article(""))));
        Kept broker = new Kept();

        new Relay(newsroom.database, broker).round();

        assertThat(broker.messages.getLast().key()).isEqualTo(rated.claim().id());
        assertThat(broker.messages.getLast().value()).isNull();
    }

    @Test
    void whatTheBrokerDoesNotTakeStays() throws SQLException {
        storeRating();
        Broker absent =
                messages -> {
                    throw new IllegalStateException("no broker");
                };

        assertThatThrownBy(() -> new Relay(newsroom.database, absent).round())
                .isInstanceOf(IllegalStateException.class);

        assertThat(newsroom.ask("SELECT topic FROM store.outbox ORDER BY id"))
                .containsExactly("verdicts", "ratings");
    }

    @Test
    void oneInstanceRelaysAtATime() throws SQLException {
        storeRating();
        Kept second = new Kept();
        Broker first =
                messages -> {
                    try {
                        assertThat(new Relay(newsroom.database, second).round()).isFalse();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return new Kept().send(messages);
                };

        new Relay(newsroom.database, first).round();

        assertThat(second.messages).isEmpty();
    }

    private void storeRating() throws SQLException {
        newsroom.store(
                Newsroom.arrivals(
                        check.article("text of check"), check, List.of(), List.of(rated)));
    }
}
