package io.onrecord.store.settling;

import io.onrecord.analysis.verdict.Basis;
import io.onrecord.analysis.verdict.Settlement;
import io.onrecord.events.Finding;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import io.onrecord.store.outbox.Outbox;
import io.onrecord.store.selection.Traits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The states of verdicts: ratings first, then whatever rests on them, so that each verdict is
/// announced at most once in a settling.
final class VerdictStates {

    private final Connection connection;
    private final Stream stream;
    private final Owners owners;
    private final VerdictRows rows;
    private final Decisions decisions;

    VerdictStates(Connection connection, Stream stream, Owners owners) {
        this.connection = connection;
        this.stream = stream;
        this.owners = owners;
        this.rows = new VerdictRows(connection);
        this.decisions = new Decisions(connection);
    }

    /// @param touched verdicts of which a finding came or went
    void settle(Set<String> touched) throws SQLException {
        Set<String> ratings = rows.ratingsAmong(touched);
        Set<String> waiting = new TreeSet<>(touched);
        settleAll(ratings);
        waiting.addAll(rows.restingOn(ratings));
        waiting.removeAll(ratings);
        Set<String> settled = new TreeSet<>(ratings);
        while (!waiting.isEmpty()) {
            settled.addAll(waiting);
            waiting = rows.restingOn(settleAll(waiting));
            // Two verdicts that rest on each other are settled once.
            waiting.removeAll(settled);
        }
    }

    /// @return the verdicts that are in another state now
    private Set<String> settleAll(Collection<String> verdictIds) throws SQLException {
        Set<String> changed = new TreeSet<>();
        if (verdictIds.isEmpty()) {
            return changed;
        }
        Map<String, List<Standing>> standing = Standing.load(connection, owners, verdictIds);
        Map<String, VerdictRows.State> current = rows.current(verdictIds);
        Map<String, PersonDecision> decided = decided(standing, current.keySet(), verdictIds);
        List<VerdictRows.State> settled = new ArrayList<>();
        for (String id : verdictIds) {
            Optional<VerdictRows.State> state =
                    next(current.get(id), standing.getOrDefault(id, List.of()), decided.get(id));
            state.ifPresent(settled::add);
            state.ifPresent(one -> changed.add(one.verdict().id()));
        }
        List<VerdictRows.State> next = described(settled, current);
        rows.write(next);
        List<Verdict> verdicts = next.stream().map(VerdictRows.State::verdict).toList();
        Outbox.announce(connection, verdicts);
        RatingsInForce.follow(connection, verdictIds);
        return changed;
    }

    private List<VerdictRows.State> described(
            List<VerdictRows.State> settled, Map<String, VerdictRows.State> current)
            throws SQLException {
        VerdictTraits traits =
                VerdictTraits.of(
                        connection, settled.stream().map(VerdictRows.State::verdict).toList());
        List<VerdictRows.State> described = new ArrayList<>();
        for (VerdictRows.State state : settled) {
            VerdictRows.State known = current.get(state.verdict().id());
            Traits before = known == null ? null : known.traits();
            Traits now = traits.of(state.verdict(), before);
            stream.describe(state.position(), before == null ? List.of(now) : List.of(before, now));
            described.add(state.with(now));
        }
        return described;
    }

    /// What people decided: about these verdicts, or about those that an earlier reader made of the
    /// words of the new ones.
    private Map<String, PersonDecision> decided(
            Map<String, List<Standing>> standing, Set<String> known, Collection<String> verdictIds)
            throws SQLException {
        Map<String, PersonDecision> decided = decisions.last(verdictIds);
        List<Finding> born = new ArrayList<>();
        standing.forEach((id, found) -> {
            if (!known.contains(id) && !decided.containsKey(id)) {
                found.forEach(one -> born.add(one.finding()));
            }
        });
        decided.putAll(decisions.carriedOver(born));
        return decided;
    }

    private Optional<VerdictRows.State> next(
            VerdictRows.@Nullable State current,
            List<Standing> visible,
            @Nullable PersonDecision decision)
            throws SQLException {
        Verdict last = current == null ? null : current.verdict();
        List<Standing> standing = visible.stream().filter(Standing::basisStands).toList();
        Verdict.Reason whenGone =
                last == null
                        ? Verdict.Reason.UNKNOWN
                        : Departure.of(connection, last, visible, standing);
        Optional<Verdict> next =
                Settlement.next(
                        last,
                        new Basis(
                                Standing.deciding(standing),
                                whenGone,
                                extractor(last, standing),
                                decision),
                        stream.now());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = next.get();
        String lane = lane(current, standing);
        long position = stream.append(Stream.Kind.VERDICT, verdict.id(), verdict.version(), lane);
        return Optional.of(new VerdictRows.State(verdict, lane, position, Traits.none()));
    }

    private static int extractor(@Nullable Verdict last, List<Standing> standing) {
        int none = last == null ? 0 : last.extractor();
        return standing.stream().mapToInt(Standing::extractor).max().orElse(none);
    }

    /// Of a verdict that imports alone support, the backfill lane.
    private static String lane(VerdictRows.@Nullable State current, List<Standing> standing) {
        if (standing.isEmpty() && current != null) {
            return current.lane();
        }
        boolean imported = standing.stream().noneMatch(found -> found.lane().equals("LIVE"));
        return imported && !standing.isEmpty() ? "BACKFILL" : "LIVE";
    }
}
