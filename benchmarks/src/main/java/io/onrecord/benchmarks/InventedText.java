package io.onrecord.benchmarks;

import io.onrecord.analysis.match.Matcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Sentences without sense whose words are as frequent as those of news are: English words by their
/// rank (Zipf's law), a long tail of invented ones, and subjects whose words come together. The
/// same seed gives the same sentences.
public final class InventedText {

    private static final int WORDS = 200_000;
    private static final int SUBJECTS = 2_000;
    private static final int WORDS_OF_SUBJECT = 40;
    private static final double OF_SUBJECT = .3;

    /// Words before this rank belong to no subject.
    private static final int FIRST_OF_SUBJECT = 200;

    private static final List<String> VOCABULARY = vocabulary();
    private static final double[] SUMS = sums();

    private final SplittableRandom random;

    public InventedText(long seed) {
        random = new SplittableRandom(seed);
    }

    /// One sentence of as many words as quotes and claims have: 4 to 60, mostly 10 to 30.
    public String sentence() {
        int length = (int) Math.clamp(Math.exp(2.9 + .5 * random.nextGaussian()), 4, 60);
        SplittableRandom subject = new SplittableRandom(random.nextInt(SUBJECTS));
        int[] words = new int[WORDS_OF_SUBJECT];
        for (int i = 0; i < words.length; i++) {
            words[i] = rank(subject, SUMS[FIRST_OF_SUBJECT]);
        }
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean ofSubject = random.nextDouble() < OF_SUBJECT;
            int word = ofSubject ? words[random.nextInt(words.length)] : rank(random, 0);
            sentence.append(i == 0 ? "" : " ").append(VOCABULARY.get(word));
        }
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static int rank(SplittableRandom random, double from) {
        double at = from + random.nextDouble() * (SUMS[WORDS - 1] - from);
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (SUMS[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double[] sums() {
        double[] sums = new double[WORDS];
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1 / (rank + 2.7);
            sums[rank] = sum;
        }
        return sums;
    }

    private static List<String> vocabulary() {
        List<String> words = new ArrayList<>(WORDS);
        try (InputStream file = Matcher.class.getResourceAsStream("common-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("no list of common words");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SplittableRandom random = new SplittableRandom(1);
        while (words.size() < WORDS) {
            words.add(invented(random));
        }
        return words;
    }

    private static String invented(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append(random.nextInt(3) == 0 ? "nrlst".charAt(random.nextInt(5)) : 'x');
        }
        return word.toString().replace("x", "");
    }
}
