package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Chain;
import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import java.util.Arrays;

/// Tells what each token around a cue is to it.
final class RoleModel {

    /// The roles of the tokens that a view sees, and how sure that is.
    ///
    /// @param probability of these roles among all possible ones
    record Tagged(CueView view, int[] roles, double probability) {}

    private final Weights weights;
    private final Chain chain;
    private final RoleFeatures maker;
    private final Features features = new Features();
    private final float[] local;
    private final boolean[] known;

    RoleModel(Weights weights, Scene scene, Clues clues) {
        this.weights = weights;
        this.chain = new Chain(weights);
        this.maker = new RoleFeatures(scene, clues);
        this.local = new float[scene.document().size() * Role.COUNT];
        this.known = new boolean[scene.document().size()];
    }

    Tagged tag(CueView view) {
        int first = view.seen().first();
        int length = view.seen().length();
        float[] scores = new float[length * Role.COUNT];
        for (int i = 0; i < length; i++) {
            knowLocal(first + i);
            System.arraycopy(local, (first + i) * Role.COUNT, scores, i * Role.COUNT, Role.COUNT);
            features.clear();
            maker.toCue(first + i, view, features);
            weights.score(features, scores, i * Role.COUNT);
        }
        int[] roles = chain.best(scores, length);
        boolean nothing = Arrays.stream(roles).allMatch(role -> role == 0);
        return new Tagged(
                view, roles, nothing ? 0 : Math.exp(chain.logProbability(scores, length, roles)));
    }

    /// What does not depend on the cue is worked out once.
    private void knowLocal(int i) {
        if (!known[i]) {
            features.clear();
            maker.local(i, features);
            weights.score(features, local, i * Role.COUNT);
            known[i] = true;
        }
    }
}
