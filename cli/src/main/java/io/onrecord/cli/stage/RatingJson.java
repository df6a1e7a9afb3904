package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.rating.Passage;
import io.onrecord.analysis.rating.Printed;
import io.onrecord.analysis.rating.RatingFound;
import io.onrecord.events.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A published rating as the stages write it: values side by side, and under `spans` where each of
/// them stands.
final class RatingJson {

    private final ObjectNode json = Json.MAPPER.createObjectNode();
    private final ObjectNode spans = Json.MAPPER.createObjectNode();

    private RatingJson() {}

    static ObjectNode of(RatingFound rating) {
        RatingJson to = new RatingJson();
        to.put("label", rating.label());
        to.json.put("class", rating.ratingClass().name());
        to.put("claim", rating.claim());
        to.put("claimant", rating.claimant());
        to.put("date", rating.date());
        to.put("place", rating.place());
        to.json.set("reviewer", Json.MAPPER.valueToTree(rating.reviewer()));
        to.json.put("form", rating.form().name().toLowerCase(Locale.ROOT));
        to.json.put("own", rating.own());
        if (rating.numeric() != null) {
            to.json.put("numeric", rating.numeric());
        }
        if (rating.numericConflicts() != null) {
            to.json.put("numericConflicts", rating.numericConflicts());
        }
        Passage limitation = rating.limitation();
        if (limitation != null) {
            to.put("limitation", limitation.words(), limitation);
        }
        to.json.set("spans", to.spans);
        return to.json;
    }

    private void put(String field, @Nullable Printed printed) {
        if (printed == null) {
            json.putNull(field);
        } else {
            put(field, printed.value(), printed.passage());
        }
    }

    private void put(String field, String value, Passage passage) {
        json.put(field, value);
        ObjectNode place = spans.putObject(field);
        place.put("part", passage.part());
        place.set("span", Json.MAPPER.valueToTree(passage.span()));
    }
}
