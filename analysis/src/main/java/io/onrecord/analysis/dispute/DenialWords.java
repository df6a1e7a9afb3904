package io.onrecord.analysis.dispute;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.events.Denial.Strength;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words that deny: “That is not true”, “a lie”, “no basis for Moreno's claim”. Of a sentence, not
/// of a whole quote.
///
/// @param strength how far the sentence goes
/// @param scope the part that is denied, in the sentence's words; empty where it is all
record DenialWords(Strength strength, String scope) {

    private static final String CLAIM =
            "(?:claims?|allegations?|accusations?|assertions?|story|stories|account|accounts|reports?|statements?|rumou?rs?|charges?|suggestion)";

    private static final String ADVERBS =
            "(?:(?:just|simply|flatly|completely|totally|entirely|absolutely|plainly|patently|still|also|all|a|an|the|such|pure|complete|total|utter|outright|big|blatant|deliberate|bare-?faced|damned?|flat-?out|categorically|demonstrably|obviously|clearly|frankly|quite|even)"
                    + " ){0,3}";

    /// The judgement ends its clause: no “false alarm”, no “true to the spirit”.
    private static final String ENDS =
            "(?=\\s*(?:[.,;:!?…)\\]”\"’'—–]|$|-|(?:and|but|from|because|as|again|with|in every|,"
                    + " )\\b))";

    private static final String SUBJECT =
            "(?:\\b(?:that|this|it|which|(?:(?:the|this|that|these|those|his|her|their|your|\\S+['’]s?)"
                    + " )(?:\\w+ )?"
                    + CLAIM
                    + ")(?:['’]s| is| was| are| were|['’]re) )";

    private static final KeyedPattern EXPLICIT =
            KeyedPattern.of(
                    "true|truth|false|correct|made up|nonsense|rubbish|groundless|baseless|unfounded| lie|“lie|‘lie|\"lie|'lie|lying|fabricat|fiction|fantasy|fairy|invention|happen|horse|bullsh|basis|evidence|substance|making|deny|reject|dispute|refute|nothing of the",
                    "(?i)"
                            + SUBJECT
                            + ADVERBS
                            + "(?:not true|untrue|false|not correct|incorrect|made"
                            + " up|nonsense|rubbish|baseless|unfounded|groundless|lies?|fabrication|fabricated|fiction|fantasy|invention|not"
                            + " what happened|not how it happened|horse-?sh\\S*t|bullsh\\S*t)"
                            + ENDS
                            + "|\\b"
                            + CLAIM
                            + " (?:as )?[“\"‘'](?:\\w+ ){0,3}?(?:lies?|false|untrue|not"
                            + " true|fabrications?|fiction|fantasy|invention|nonsense|rubbish|baseless|unfounded|groundless|made"
                            + " up|fairy ?tales?)\\b|\\b(?:pure|complete|total|utter)"
                            + " (?:fantasy|fiction|fabrication|invention|nonsense)\\b|\\bno"
                            + " (?:truth|basis|evidence|substance) (?:to|for|in|behind|whatsoever"
                            + " (?:to|for)) (?:\\S+['’]s? |the |that |this |those |these |his |her"
                            + " |their )?"
                            + CLAIM
                            + "\\b|\\b(?!I\\b)\\S+ (?:is|are|was) "
                            + ADVERBS
                            + "(?:lying|making (?:it|this|that|things) up)\\b"
                            + "|\\b(?:that|it|this) (?:never|didn['’]t|did not) happen(?:ed)?"
                            + ENDS
                            + "|\\b(?:I|we) (?:\\w+ly )?(?:deny|reject|dispute|refute)"
                            + " (?:(?:that|this|it)"
                            + ENDS
                            + "|(?:the|that|this|these|those|his|her|their|\\S+['’]s) "
                            + CLAIM
                            + "\\b)|\\bnothing of the (?:sort|kind) (?:ever )?(?:happened|took"
                            + " place)");

    private static final KeyedPattern MIXED =
            KeyedPattern.of(
                    "wrong|true|truth|right|false|correct|accurate",
                    "(?i)\\b(?:more wrong than right|(?:partly|partially|half|somewhat|in part)"
                            + " (?:true|right|wrong|false|correct)|some truth|kernel of truth|grain of"
                            + " truth|not (?:entirely|completely|wholly|altogether)"
                            + " (?:true|false|wrong|accurate|correct)|true in part)\\b");

    private static final KeyedPattern NO_RECOLLECTION =
            KeyedPattern.of(
                    "recall|remember|recollection|memory",
                    "(?i)\\b(?:(?:can )?recall no|(?:do not|don['’]t|cannot|can['’]t|did"
                            + " not|didn['’]t) (?:recall|remember) (?:any|ever|a"
                            + " single|such|that|it|this|having|saying|doing|being|meeting|seeing|the)|(?:have|had|has)"
                            + " no (?:recollection|memory|recall) (?:of|that)|no"
                            + " (?:recollection|memory) of (?:it|that|any|such))\\b");

    private static final KeyedPattern HEDGED =
            KeyedPattern.of(
                    "true|false|correct|right|accurate|happen",
                    "(?i)(?:\\b(?:as far as (?:I|we) (?:know|am aware|are aware)|to (?:my|our)"
                            + " knowledge|to the best of (?:my|our)"
                            + " (?:knowledge|recollection))\\b.{0,60}\\b(?:not true|untrue|false|not"
                            + " correct|incorrect|never happened|did not happen|didn['’]t"
                            + " happen)\\b|\\b(?:I|we) (?:do not|don['’]t) (?:think|believe) (?:that"
                            + " )?(?:that|this|it)(?:['’]s| is| was) (?:\\w+"
                            + " )?(?:true|right|correct|accurate|what happened)\\b|\\b(?:that|this|it)"
                            + " (?:does not|doesn['’]t|did not|didn['’]t) (?:seem|appear|sound) (?:to"
                            + " be )?(?:\\w+"
                            + " )?(?:true|right|correct|accurate)\\b|\\b(?:that|this|it)(?:['’]s| is|"
                            + " was) (?:probably|likely|almost certainly|most likely) (?:not"
                            + " true|untrue|false)\\b)");

    private static final KeyedPattern SCOPED =
            KeyedPattern.of(
                    "true|false|wrong|correct|made up|invented|a lie",
                    "(?i)(?:\\b(that part(?: of it)?|the part about"
                            + " [^,.;]{3,60}|(?:the|this|that|his|her|their)"
                            + " (?:figure|number|date|amount|sum|total)s?) (?:is|was|are|were) "
                            + ADVERBS
                            + "(?:not true|untrue|false|wrong|incorrect|made up|invented|not"
                            + " correct|a lie)\\b|\\b(?:as far as ([^,.;]{3,60}) (?:is|are)"
                            + " concerned|at least (?:not )?(in [^,.;]{3,40}|for [^,.;]{3,40})),?"
                            + " .{0,40}\\b(?:not true|untrue|false)\\b)");

    /// Where the words are supposed, asked, or somebody else's.
    private static final Pattern NOT_MEANT =
            Pattern.compile(
                    "(?i)(?:\\b(?:if|whether|would be|unless|suppose|imagine|not saying|not"
                            + " say|maybe|perhaps|told me|i was told|cannot say|can['’]t"
                            + " say|wish)\\b|(?<!['’])\\b(?!(?:I|we|not|never|do|did|also|really|to|the|this|that|a|an|his|her|their|your|my|any|no|such)"
                            + " )\\w+ (?:says?|said|thinks?|claims?|claimed|believes?|insists?|tells?"
                            + " (?:me|us|you)|told (?:me|us|him|her|them|you)) (?:that"
                            + " )?(?:it|that|this|he|she|they|there)\\b|\\?)");

    /// Whether the sentence stands for itself: nothing supposed, asked or reported.
    static boolean isMeant(String sentence) {
        return !NOT_MEANT.matcher(sentence).find();
    }

    static Optional<DenialWords> in(String sentence) {
        return read(sentence).filter(_ -> isMeant(sentence));
    }

    private static Optional<DenialWords> read(String sentence) {
        Optional<MatchResult> scoped = SCOPED.first(sentence);
        return scoped.isPresent()
                ? scoped.map(match -> new DenialWords(Strength.SCOPED, scope(match)))
                : strength(sentence).map(strength -> new DenialWords(strength, ""));
    }

    private static Optional<Strength> strength(String sentence) {
        if (MIXED.isIn(sentence)) {
            return Optional.of(Strength.MIXED);
        }
        if (HEDGED.isIn(sentence)) {
            return Optional.of(Strength.HEDGED);
        }
        if (EXPLICIT.isIn(sentence)) {
            return Optional.of(Strength.EXPLICIT);
        }
        return NO_RECOLLECTION.isIn(sentence)
                ? Optional.of(Strength.NO_RECOLLECTION)
                : Optional.empty();
    }

    private static String scope(MatchResult matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
