package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads attributions with the two models: which words are cues, and what each ties together.
final class TaggedQuotes {

    private final Scene scene;
    private final CueModel cues;
    private final RoleModel roles;
    private final Tidy tidy;
    private final Subject subject;

    TaggedQuotes(Scene scene, QuoteModels models) {
        Clues clues = new Clues(scene);
        this.scene = scene;
        this.tidy = new Tidy(scene);
        this.subject = new Subject(scene);
        this.cues = new CueModel(models.cues(), scene, clues);
        this.roles = new RoleModel(models.roles(), scene, clues);
    }

    /// @param least probability of a cue
    List<Read> read(double least) {
        List<Read> found = new ArrayList<>();
        for (int i = 0; i < scene.document().size(); i++) {
            if (!CueModel.mayBeCue(scene, i)) {
                continue;
            }
            double probability = cues.probability(i);
            if (probability >= least) {
                attribution(roles.tag(new CueView(scene, i)), probability).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Read> attribution(RoleModel.Tagged tagged, double cue) {
        List<Stretch> content = parts(tagged, Role.CONTENT_BEGINS);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> source = parts(tagged, Role.SOURCE_BEGINS);
        List<Stretch> cueParts = parts(tagged, Role.CUE_BEGINS);
        int at = tagged.view().cue();
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
        int offset = tagged.view().seen().first();
        int[] roles = tagged.roles();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != begins.label() && roles[i] != begins.label() + 1) {
                continue;
            }
            int end = i + 1;
            while (end < roles.length && roles[end] == begins.label() + 1) {
                end++;
            }
            parts.add(new Stretch(offset + i, offset + end));
            i = end - 1;
        }
        return parts;
    }
}
