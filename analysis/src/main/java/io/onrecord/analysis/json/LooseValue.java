package io.onrecord.analysis.json;

import io.onrecord.events.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A value of loosely written JSON, with the place of its text.
public sealed interface LooseValue {

    Span span();

    /// A string, a number or a literal.
    ///
    /// @param value unescaped
    /// @param span without the quotation marks
    record Scalar(String value, Span span) implements LooseValue {}

    /// @param members the first of each name
    record Members(Map<String, LooseValue> members, Span span) implements LooseValue {}

    record Items(List<LooseValue> items, Span span) implements LooseValue {}

    /// The member of that name; of a list, its first item's.
    default Optional<LooseValue> member(String name) {
        return switch (this) {
            case Scalar _ -> Optional.empty();
            case Members object -> Optional.ofNullable(object.members().get(name));
            case Items list ->
                    list.items().stream().flatMap(item -> item.member(name).stream()).findFirst();
        };
    }

    /// The scalar itself, or the first one of a list, when it says anything.
    default Optional<Scalar> scalar() {
        return switch (this) {
            case Scalar scalar -> scalar.value().isBlank() ? Optional.empty() : Optional.of(scalar);
            case Members _ -> Optional.empty();
            case Items list ->
                    list.items().stream().flatMap(item -> item.scalar().stream()).findFirst();
        };
    }

    /// The objects in it, itself first, then what it contains, in the order of the text.
    default Stream<Members> objects() {
        return switch (this) {
            case Scalar _ -> Stream.empty();
            case Members object ->
                    Stream.concat(
                            Stream.of(object),
                            object.members().values().stream().flatMap(LooseValue::objects));
            case Items list -> list.items().stream().flatMap(LooseValue::objects);
        };
    }
}
