package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Reads attributions with the two models: which words are cues, and what each ties together.
final class TaggedQuotes {

    private final Scene scene;
    private final double[] probabilities;
    private final RoleModel roles;
    private final Tidy tidy;
    private final Subject subject;
    private final AccordingClause according;

    TaggedQuotes(Scene scene, QuoteModels models) {
        Clues clues = new Clues(scene);
        this.scene = scene;
        this.tidy = new Tidy(scene);
        this.subject = new Subject(scene);
        this.according = new AccordingClause(scene);
        this.probabilities = probabilities(new CueModel(models.cues(), scene, clues));
        this.roles = new RoleModel(models.roles(), scene, clues);
    }

    private double[] probabilities(CueModel cues) {
        double[] probabilities = new double[scene.document().size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = CueModel.mayBeCue(scene, i) ? cues.probability(i) : 0;
        }
        return probabilities;
    }

    /// What the cues tie together.
    ///
    /// @param least probability of a cue
    /// @param below which probability it is
    /// @param asked whether a word is looked at
    List<Read> read(double least, double below, IntPredicate asked) {
        List<Read> found = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= least && probabilities[i] < below && asked.test(i)) {
                attribution(roles.tag(new CueView(scene, i)), probabilities[i])
                        .ifPresent(found::add);
            }
        }
        return new Coordination(scene).cut(found);
    }

    /// What a cue ties together that stands where a rule found one, whatever the first model
    /// thinks.
    Optional<Read> at(Stretch cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (CueModel.mayBeCue(scene, i)) {
                return attribution(roles.tag(new CueView(scene, i)), probabilities[i]);
            }
        }
        return Optional.empty();
    }

    private Optional<Read> attribution(RoleModel.Tagged tagged, double cue) {
        int at = tagged.view().cue();
        List<Stretch> source = parts(tagged, Role.SOURCE_BEGINS);
        List<Stretch> content = parts(tagged, Role.CONTENT_BEGINS);
        if (content.isEmpty()) {
            content = according.of(at, source);
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> cueParts = parts(tagged, Role.CUE_BEGINS);
        Attribution attribution =
                new Attribution(
                        content,
                        cueParts.isEmpty() ? new Stretch(at, at + 1) : nearest(cueParts, at),
                        source.isEmpty()
                                ? subject.of(new Stretch(at, at + 1)).orElse(null)
                                : nearest(source, at),
                        null);
        Read read =
                Read.byTagger(
                        attribution,
                        cue * Math.pow(tagged.probability(), 0.3),
                        tagged.probability());
        return Optional.of(Mends.mended(tidy.tidied(read), scene));
    }

    private static Stretch nearest(List<Stretch> parts, int cue) {
        Stretch best = parts.getFirst();
        for (Stretch part : parts) {
            if (away(part, cue) < away(best, cue)) {
                best = part;
            }
        }
        return best;
    }

    private static int away(Stretch part, int cue) {
        return cue < part.first() ? part.first() - cue : Math.max(0, cue - part.end() + 1);
    }

    private static List<Stretch> parts(RoleModel.Tagged tagged, Role begins) {
        List<Stretch> parts = new ArrayList<>();
        CueView view = tagged.view();
        int[] roles = tagged.roles();
        for (int place = 0; place < roles.length; place++) {
            if (roles[place] != begins.label() && roles[place] != begins.label() + 1) {
                continue;
            }
            int last = place;
            while (last + 1 < roles.length && roles[last + 1] == begins.label() + 1) {
                last++;
            }
            parts.add(new Stretch(view.token(place), view.token(last) + 1));
            place = last;
        }
        return parts;
    }
}
