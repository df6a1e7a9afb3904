package io.onrecord.store.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final String ITEM =
            """
            {"id":"q1","text":"So","speaker":{"name":"Mara","role":"mayor"},"content":[{"start":1,"end":3}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "id | {'id':'q1'}",
                "speaker.name | {'speaker':{'name':'Mara'}}",
                "speaker,speaker.name | {'speaker':{'name':'Mara','role':'mayor'}}",
                "content.start,id | {'id':'q1','content':[{'start':1}]}",
                "nothing | {}",
                "id.further | {'id':'q1'}"
            })
    void whatIsNamedIsLeft(String fields, String left) throws IOException {
        JsonNode item = Json.MAPPER.readTree(ITEM);

        assertThat(Fields.of(List.of(fields.split(","))).ofAnswer(item).toString())
                .isEqualTo(left.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = "id | {'items':[{'id':'q1'}],'next':'7'}")
    void ofAPageTheItemsAreMeant(String fields, String left) throws IOException {
        JsonNode page = Json.MAPPER.readTree("{\"items\":[" + ITEM + "],\"next\":\"7\"}");

        assertThat(Fields.of(List.of(fields)).ofAnswer(page).toString())
                .isEqualTo(left.replace('\'', '"'));
    }
}
