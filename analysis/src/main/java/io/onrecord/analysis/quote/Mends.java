package io.onrecord.analysis.quote;

import java.util.List;

/// What is mended of an attribution, in this order: first its words, then its source.
final class Mends {

    private static final List<Mend> MENDS =
            List.of(
                    new ExchangedSides(),
                    new ColonLead(),
                    new WordsBehindAside(),
                    new WordsUpToMarks(),
                    new WordsEndWithMarks(),
                    new RemainderBeforeMarks(),
                    new CueBeforeMarks(),
                    new SplitByCue(),
                    new ParagraphEnds(),
                    new TitleBehind(),
                    new WordsBehindHearer(),
                    new Afterthought(),
                    new Interruption(),
                    new RelativeEnds(),
                    new HereIsWhat(),
                    new UtteranceOf(),
                    new ParticipleSubject(),
                    new NearerSubject(),
                    new SubjectBeforeRelative(),
                    new LeadBeforeSource(),
                    new WholeName(),
                    new MediumBehindName(),
                    new SentenceOpening());

    private Mends() {}

    static Read mended(Read read, Scene scene) {
        Attribution attribution = read.attribution();
        for (Mend mend : MENDS) {
            attribution = mend.mended(attribution, scene);
        }
        return read.with(attribution);
    }
}
