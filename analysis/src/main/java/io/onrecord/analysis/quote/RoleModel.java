package io.onrecord.analysis.quote;

import io.onrecord.analysis.quote.RoleFeatures.Where;
import io.onrecord.analysis.tagger.Chain;
import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
        int length = view.length();
        float[] scores = new float[length * Role.COUNT];
        float[] placed = new float[Role.COUNT];
        @Nullable Where last = null;
        for (int place = 0; place < length; place++) {
            int i = view.token(place);
            knowLocal(i);
            Where where = maker.where(place, view);
            if (!where.equals(last)) {
                last = where;
                features.clear();
                maker.place(where, view, features);
                Arrays.fill(placed, 0);
                weights.score(features, placed, 0);
            }
            for (int role = 0; role < Role.COUNT; role++) {
                scores[place * Role.COUNT + role] = local[i * Role.COUNT + role] + placed[role];
            }
            features.clear();
            maker.token(i, where, view, features);
            weights.score(features, scores, place * Role.COUNT);
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
