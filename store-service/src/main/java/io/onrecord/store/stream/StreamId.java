package io.onrecord.store.stream;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The id of an event on the stream, `1f0c9a3e-4711`: a client gives back the last one that it has
/// and goes on behind it, on whatever instance.
///
/// @param epoch of the log that the position belongs to; empty for the beginning of any
public record StreamId(String epoch, long position) {

    /// For a client that wants all that is kept: `0`.
    static final StreamId OLDEST = new StreamId("", 0);

    private static final Pattern FORM = Pattern.compile("(?:([0-9a-z]+)-)?([0-9]{1,18})");

    /// @return empty when it is no id
    public static Optional<StreamId> of(String given) {
        Matcher form = FORM.matcher(given);
        if (!form.matches()) {
            return Optional.empty();
        }
        String epoch = form.group(1) == null ? "" : form.group(1);
        return Optional.of(new StreamId(epoch, Long.parseLong(form.group(2))));
    }

    @Override
    public String toString() {
        return epoch.isEmpty() ? Long.toString(position) : epoch + "-" + position;
    }
}
