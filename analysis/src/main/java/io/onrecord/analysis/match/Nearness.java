package io.onrecord.analysis.match;

import java.util.LinkedHashMap;
import java.util.Map;

/// How near a text is to claims in meaning. The claims that were read last are kept: those that
/// come near one query come near others. Safe to share.
final class Nearness {

    private static final int KEPT = 5_000;

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

    /// What a text means, as [#cosine] takes it.
    float[] vector(String text) {
        return encoder.encode(text);
    }

    /// -1..1.
    double cosine(float[] text, String claim) {
        float[] other = claim(claim);
        double sum = 0;
        for (int i = 0; i < text.length; i++) {
            sum += text[i] * other[i];
        }
        return sum;
    }

    private float[] claim(String text) {
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
