package io.onrecord.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the sender said beside the body: over HTTP in the query and in `Content-Type`, in Kafka in
/// the record's headers. It stands where the content itself says nothing.
///
/// @param contentType null when none was given
/// @param field the value of a field of [io.onrecord.events.ArticleSubmission], null where none was
///   given
public record Declared(@Nullable String contentType, Field field) {

    public static final Declared NOTHING = new Declared(null, name -> null);

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})");

    /// Looks a field up by its name.
    @FunctionalInterface
    public interface Field {
        @Nullable String of(String name);
    }

    /// The media type in lower case, without parameters.
    Optional<String> mediaType() {
        return Optional.ofNullable(contentType)
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    Optional<String> charset() {
        if (contentType == null) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(contentType);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    @Nullable String get(String name) {
        String value = field.of(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
