package io.onrecord.store.redelivery;

import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.intake.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Articles that repeat each other's words, are rated, corrected, killed and read again: all that
/// two topics carry about them, article by article.
final class InventedNews {

    /// A reader that knew every rating, so that nothing is left to be looked back for.
    private static final long ALL_RATINGS = 1L << 40;

    /// So many articles later.
    private static final int KILLED_AFTER = 100;

    private static final List<String> SYLLABLES =
            List.of(
                    "bar", "den", "fil", "gor", "hul", "kam", "len", "mip", "nos", "pur", "rak",
                    "sel", "tig", "vom", "wun", "zad");
    private static final List<String> SPEAKERS =
            List.of("Mara Lindqvist", "Tomas Adeyemi", "Ines Okafor", "Silas Brandt");

    private InventedNews() {}

    /// @return as many events as asked for, or a few more
    static List<Arrival> events(int wanted) {
        List<Arrival> events = new ArrayList<>();
        for (int number = 0; events.size() < wanted; number++) {
            tell(number, events);
        }
        return events;
    }

    private static void tell(int number, List<Arrival> events) {
        Story story = Story.of("story-" + number);
        read(number, story, 3, events);
        if (number % 11 == 0) {
            events.addAll(reading(number, story.readBy(2), 2));
        }
        if (number % 7 == 0) {
            read(number, story.version(2), 2, events);
        }
        if (number >= KILLED_AFTER) {
            killLater(number - KILLED_AFTER, events);
        }
    }

    private static void killLater(int number, List<Arrival> events) {
        Story story = Story.of("story-" + number);
        if (number % 23 == 0 || number % 50 == 17) {
            events.add(new Arrival.OfArticle(story.version(3).canceled().article("")));
        }
        if (number % 46 == 0) {
            read(number, story.version(4), 1, events);
        }
    }

    private static void read(int number, Story story, int quotes, List<Arrival> events) {
        events.add(new Arrival.OfArticle(story.article("text of " + story.name())));
        events.addAll(reading(number, story, quotes));
    }

    /// One in ten rates what an earlier one and a later one quote.
    private static List<Arrival> reading(int number, Story story, int many) {
        if (number % 10 == 7) {
            RatingClass found =
                    story.version().number() == 2 ? RatingClass.TRUE : RatingClass.FALSE;
            return Newsroom.reading(
                    story,
                    ALL_RATINGS,
                    List.of(),
                    List.of(story.rating("Mara Lindqvist", words(number, 0), found.name(), found)));
        }
        boolean repeats = number % 10 == 4 || number % 10 == 9;
        int rated = number % 10 == 4 ? number + 3 : number - 2;
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String words = repeats && i == 0 ? words(rated, 0) : words(number, i);
            String speaker = SPEAKERS.get((number + i) % SPEAKERS.size());
            quotes.add(story.quote(speaker, words, 10 + 200 * i));
        }
        return Newsroom.reading(story, repeats ? 0 : ALL_RATINGS, quotes, List.of());
    }

    /// Nobody else says anything like it.
    private static String words(int number, int which) {
        SplittableRandom random = new SplittableRandom(100L * number + which);
        return "The %s %s lost its %s and %s to %s in %d"
                .formatted(
                        word(random),
                        word(random),
                        word(random),
                        word(random),
                        word(random),
                        1_900 + random.nextInt(120));
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }
}
