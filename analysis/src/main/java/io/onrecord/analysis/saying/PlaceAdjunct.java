package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said.Detail;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// “in Osaka”, “in Seoul, South Korea”, “at the White House”, “from the Oval Office”. The value is
/// the place itself; the span takes the region behind the comma along.
record PlaceAdjunct(Phrases regions, Phrases facilities, Phrases noPlaces, Outlets outlets)
        implements Adjunct {

    private static final Set<String> INSIDE = Set.of("in", "inside");
    private static final Set<String> BESIDE = Set.of("at", "from", "outside", "near", "on");
    private static final Set<String> JOINTS =
            Set.of("of", "de", "del", "la", "du", "da", "do", "al", "-");
    private static final int LONGEST = 6;

    static PlaceAdjunct of(Lexicon lexicon) {
        return new PlaceAdjunct(
                lexicon.section("regions"),
                lexicon.section("facilities"),
                lexicon.section("no-places"),
                Outlets.of(lexicon));
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        boolean inside = INSIDE.contains(words.lower(index));
        if (!inside && !BESIDE.contains(words.lower(index))) {
            return Optional.empty();
        }
        int name = words.is(index + 1, "the") ? index + 2 : index + 1;
        int end = endOfName(words, name);
        if (end == name || isNoPlace(words, name, end)) {
            return Optional.empty();
        }
        if (!inside && !isFacility(words, name, end)) {
            return Optional.empty();
        }
        int behindRegion = behindRegion(words, end);
        Detail place = new Detail(valueOf(words, name, end), words.span(name, behindRegion));
        return Optional.of(new Found(behindRegion, Details.place(place)));
    }

    private static int endOfName(Words words, int name) {
        int end = name;
        while (end - name < LONGEST && isPartOfName(words, end) && isNoDate(words, end)) {
            int behind = behindStop(words, end);
            if (JOINTS.contains(words.lower(behind)) && words.isCapitalised(behind + 1)) {
                behind++;
            }
            end = behind;
        }
        return end;
    }

    private static boolean isPartOfName(Words words, int index) {
        return words.isCapitalised(index);
    }

    private static boolean isNoDate(Words words, int index) {
        return DatePhrases.at(words, index).isEmpty();
    }

    /// Behind a word, and the stop that belongs to it: “St. Paul”.
    private static int behindStop(Words words, int index) {
        boolean saint = words.is(index, "st") || words.is(index, "ft") || words.is(index, "mt");
        return saint && words.is(index + 1, ".") ? index + 2 : index + 1;
    }

    private boolean isNoPlace(Words words, int name, int end) {
        return noPlaces.hasAt(words, name)
                || words.isPossessive(end)
                || outlets.at(words, name).isPresent()
                || words.is(end, "'");
    }

    private boolean isFacility(Words words, int name, int end) {
        for (int at = name; at < end; at++) {
            if (facilities.hasAt(words, at)) {
                return true;
            }
        }
        return words.is(name, "capitol") || words.is(end - 1, "hill");
    }

    private int behindRegion(Words words, int end) {
        if (!words.is(end, ",") || !words.isCapitalised(end + 1)) {
            return end;
        }
        return regions.at(words, end + 1)
                .map(Phrases.Match::next)
                .filter(behind -> !words.isCapitalised(behind) || !isNoDate(words, behind))
                .map(behind ->
                        words.is(behind, ".")
                                        && words.touchesPrevious(behind)
                                        && words.is(behind + 1, ",")
                                ? behind + 1
                                : behind)
                .orElse(end);
    }

    /// As written; a name in capitals alone, as datelines have it, in the usual case.
    static String valueOf(Words words, int name, int end) {
        StringBuilder value = new StringBuilder();
        for (int at = name; at < end; at++) {
            boolean joined = at == name || words.touchesPrevious(at);
            value.append(joined ? "" : " ").append(inUsualCase(words.word(at)));
        }
        return value.toString();
    }

    private static String inUsualCase(String word) {
        boolean capitals =
                word.length() > 3
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && word.indexOf('.') < 0;
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
