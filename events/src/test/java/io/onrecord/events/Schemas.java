package io.onrecord.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the JSON Schemas from the records: `Schemas DIRECTORY`.
final class Schemas {

    static final List<Class<?>> TYPES =
            Stream.concat(
                            Stream.of(Event.class.getPermittedSubclasses()),
                            Stream.of(ArticleSubmission.class))
                    .toList();

    /// Lists that a record's own constructor refuses when they are empty.
    private static final Set<String> NEVER_EMPTY = Set.of("Quote.content", "Finding.evidence");

    private Schemas() {}

    static JsonNode of(Class<?> type) {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                                Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                        .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE));
        config.forFields()
                .withRequiredCheck(field ->
                        !field.getRawMember()
                                .getAnnotatedType()
                                .isAnnotationPresent(Nullable.class));
        config.forFields()
                .withArrayMinItemsResolver(
                        field -> NEVER_EMPTY.contains(name(field.getRawMember())) ? 1 : null);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((javaType, context) ->
                        javaType.getErasedType() == Span.class
                                ? new CustomDefinition(span())
                                : null);
        return new SchemaGenerator(config.build()).generateSchema(type);
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static ObjectNode span() {
        ObjectNode span = Json.MAPPER.createObjectNode();
        span.put("type", "array");
        span.put("description", "start and end, in UTF-16 offsets");
        span.putObject("items").put("type", "integer").put("minimum", 0);
        span.put("minItems", 2).put("maxItems", 2);
        return span;
    }

    static void main(String[] arguments) throws IOException {
        for (Class<?> type : TYPES) {
            Path file = Path.of(arguments[0], type.getSimpleName() + ".json");
            Files.writeString(file, of(type).toPrettyString() + "\n");
        }
    }
}
