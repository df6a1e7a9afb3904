/// Quotations: from the marks, cues and names of a text to the quotes of an article.
///
/// [QuoteReader] is the entrance. The way of a text through it:
///
/// 1. [Marks] finds the words in quotation marks, [Layout] the lines of transcripts and the posts.
/// 2. [TaggedQuotes] asks of every word whether it is a cue ([CueModel]), and around a cue what
///    each word is to it ([RoleModel]): content, source, cue or nothing. [Tidy] makes that agree
///    with the marks.
/// 3. [Attributions] keeps what the tagger is sure of ([Choice] settles who gets which words) and
///    asks the [QuoteRules] about words in marks that are left.
/// 4. [Sureness] says how often such an attribution is right, the `speaker` package who the source
///    is, and [QuoteWriter] writes the quotes.
///
/// [TrainQuoteModels] makes the models again from a corpus.
@NullMarked
package io.onrecord.analysis.quote;

import org.jspecify.annotations.NullMarked;
