/// Speakers: from the words that name a source to the person, organisation or document behind them.
///
/// [People] are those whom an article names; [SpeakerResolver] says which of them a mention means.
/// A person misquoted is harmed: when in doubt there is the mention and no name.
@NullMarked
package io.onrecord.analysis.speaker;

import org.jspecify.annotations.NullMarked;
