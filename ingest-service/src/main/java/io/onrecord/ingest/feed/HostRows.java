package io.onrecord.ingest.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// The table of hosts: who asks which, and when the next is due. Times are the database's.
final class HostRows {

    /// Locked rows are another instance's to take; leased ones are taken already.
    private static final String CLAIM =
            """
            update ingest.feed_host taken
            set lease = ?, leased_until = now() + make_interval(secs => ?)
            from (
                select host from ingest.feed_host
                where due_at <= now() and leased_until <= now()
                order by due_at limit ? for update skip locked) due
            where taken.host = due.host
            returning taken.host
            """;

    private static final String RENEW =
            """
            update ingest.feed_host set leased_until = now() + make_interval(secs => ?)
            where host = ? and lease = ? and leased_until > now()
            """;

    private static final String WAKE =
            """
            insert into ingest.feed_host (host, due_at)
            select host, due_at from unnest(?) as host, (select now() as due_at) due
            on conflict (host) do update set due_at = least(feed_host.due_at, excluded.due_at)
            """;

    private static final String LOCK =
            "select host from ingest.feed_host where host = ? and lease = ? for update";

    private static final String SETTLE =
            """
            update ingest.feed_host
            set lease = null, leased_until = '-infinity',
                due_at = greatest(now() + make_interval(secs => ?), next.due_at)
            from (
                select min(due_at) as due_at from (
                    select min(due_at) as due_at from ingest.feed where host = ?
                    union all
                    select min(due_at) from ingest.feed_item where host = ? and item is not null
                ) waiting) next
            where host = ? and next.due_at is not null
            """;

    private static final String FORGET = "delete from ingest.feed_host where host = ?";

    private HostRows() {}

    /// @param lease under which they are taken
    static List<String> claim(Connection connection, String lease, Duration time, int most)
            throws SQLException {
        return Statements.select(
                connection, CLAIM, row -> row.getString(1), lease, seconds(time), most);
    }

    /// @return whether it is still this one's
    static boolean renew(Connection connection, String host, String lease, Duration time)
            throws SQLException {
        return Statements.execute(connection, RENEW, seconds(time), host, lease) == 1;
    }

    /// Something waits there from now on. Call it behind the change that brought it.
    static void wake(Connection connection, List<String> hosts) throws SQLException {
        // In one order, so that two instances do not wait for each other.
        String[] sorted = hosts.stream().distinct().sorted().toArray(String[]::new);
        Statements.execute(connection, WAKE, (Object) sorted);
    }

    /// Gives the host back until the next of what waits there is due. Whoever adds to it waits for
    /// this, or is seen by it.
    static void release(Connection connection, String host, String lease, Duration pause)
            throws SQLException {
        if (Statements.select(connection, LOCK, row -> row.getString(1), host, lease).isEmpty()) {
            return;
        }
        if (Statements.execute(connection, SETTLE, seconds(pause), host, host, host) == 0) {
            Statements.execute(connection, FORGET, host);
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
