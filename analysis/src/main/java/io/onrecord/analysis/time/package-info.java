/// Dates in words: “June 30, 2019”, “on Saturday”, “last month”.
///
/// [DatePhrases] reads one at a token of [Words], as an ordered list of [DateShape]s of which the
/// first that answers wins; [Calendar] turns its [DateForm] into a day, a month or a year, counted
/// from the day of publication where the words count from “now”. The names and turns of phrase of
/// English stand in [EnglishCalendar] and in the shapes, and nowhere else.
@NullMarked
package io.onrecord.analysis.time;

import org.jspecify.annotations.NullMarked;
