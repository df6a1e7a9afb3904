package io.onrecord.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a record read from outside has every component that is not `@Nullable`. Jackson fills a
/// missing field with null whatever the type says.
public final class Completeness {

    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private Completeness() {}

    /// The path of the first missing field, as in `speaker.mention` or `blocks[2].span`.
    public static Optional<String> firstMissing(Record value) {
        return firstMissing(value, "");
    }

    private static Optional<String> firstMissing(Record value, String path) {
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            String field = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object part = read(component, value);
            if (part == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    return Optional.of(field);
                }
                continue;
            }
            Optional<String> inside = inside(part, field);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inside(Object part, String path) {
        if (part instanceof Record nested
                && part.getClass().getPackage() == Event.class.getPackage()) {
            return firstMissing(nested, path);
        }
        if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Optional<String> missing = inside(list.get(i), path + "[" + i + "]");
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record that cannot be read: " + component, e);
        }
    }
}
