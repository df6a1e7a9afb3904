package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said.Detail;
import java.util.Optional;

/// “Told reporters here”: the place of the dateline.
record HereAdjunct(Dateline dateline) implements Adjunct {

    @Override
    public Optional<Found> at(Words words, int index) {
        String place = dateline.place();
        if (place == null || !words.is(index, "here")) {
            return Optional.empty();
        }
        Detail here = new Detail(place, words.span(index));
        return Optional.of(new Found(index + 1, Details.place(here)));
    }
}
