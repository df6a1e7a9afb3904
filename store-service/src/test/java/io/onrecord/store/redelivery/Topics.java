package io.onrecord.store.redelivery;

import io.onrecord.store.intake.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Two topics of some partitions each, and the polls that drain them. The order holds within a
/// partition, and nowhere else.
final class Topics {

    private static final int PARTITIONS = 6;
    private static final int POLLED = 60;

    /// First those of articles, then those of what was read.
    private final List<List<Arrival>> partitions = new ArrayList<>();

    Topics(List<Arrival> events) {
        for (int i = 0; i < 2 * PARTITIONS; i++) {
            partitions.add(new ArrayList<>());
        }
        for (Arrival event : events) {
            int partition = Math.floorMod(event.articleId().hashCode(), PARTITIONS);
            partitions.get(partition + (isArticle(event) ? 0 : PARTITIONS)).add(event);
        }
    }

    private static boolean isArticle(Arrival event) {
        return switch (event) {
            case Arrival.OfArticle article -> true;
            case Arrival.OfQuote quote -> false;
            case Arrival.OfFinding finding -> false;
            case Arrival.OfReading reading -> false;
        };
    }

    /// One way in which all of it may be polled: whichever partition, as much of it as it likes.
    List<List<Arrival>> polls(long seed) {
        Random random = new Random(seed);
        int[] next = new int[partitions.size()];
        List<List<Arrival>> polls = new ArrayList<>();
        while (true) {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < next.length; i++) {
                if (next[i] < partitions.get(i).size()) {
                    open.add(i);
                }
            }
            if (open.isEmpty()) {
                return polls;
            }
            int partition = open.get(random.nextInt(open.size()));
            List<Arrival> all = partitions.get(partition);
            int end = Math.min(all.size(), next[partition] + 1 + random.nextInt(POLLED));
            polls.add(List.copyOf(all.subList(next[partition], end)));
            next[partition] = end;
        }
    }
}
