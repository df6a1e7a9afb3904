package io.onrecord.analysis.match;

import java.util.LinkedHashMap;
import java.util.Map;

/// How near two texts are in meaning. What was encoded last is kept: the claims that come near one
/// query come near others. Safe to share.
final class Nearness {

    private static final int KEPT = 20_000;

    private final SentenceEncoder encoder;
    private final Map<String, float[]> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > KEPT;
                }
            };

    Nearness(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /// Their cosine, -1..1.
    double of(String one, String other) {
        float[] first = vector(one);
        float[] second = vector(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    private float[] vector(String text) {
        synchronized (kept) {
            float[] known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        float[] vector = encoder.encode(text);
        synchronized (kept) {
            kept.put(text, vector);
        }
        return vector;
    }
}
