package io.onrecord.analysis.page;

import io.onrecord.events.Article.Block.Kind;
import io.onrecord.events.Ids;
import java.util.regex.Pattern;

/// Lines of a page that belong to the site: invitations to subscribe, share or read on, and the
/// headline over again.
final class Furniture {

    private static final int LONGEST = 200;

    private static final Pattern INVITATION =
            Pattern.compile(
                    "(?i)(?:advert(?:isement)?|ad|sponsored|share|tweet|email|print|comments?|loading\\W*|close|"
                            + "warning|highlights|subscribe|learn more|sign up|log in|"
                            + "related(?: (?:stories|articles|content|coverage|topics))?\\b.{0,40}|more (?:from|on|in) .{1,60}|"
                            + "you may (?:also )?like\\W*|read (?:more|also|next)\\b.*|see also\\b.*|also read\\b.*|"
                            + "(?:related|more|watch|read|video|photos|gallery|download):.*|"
                            + "(?:sign|signing) up (?:for|to|here)\\b.*|.{0,40}sign up for our\\b.*|"
                            + "subscribe (?:to|now|here|today)\\b.*|click (?:here|to tweet)\\b.*|get the latest\\b.*|"
                            + "follow (?:us|him|her|them|me|@\\w+)\\b.*|like us on\\b.*|download the\\b.*|"
                            + "(?:story|article) continues(?: below)?\\b.*|continue reading\\b.*|"
                            + "(?:hide|show|view|open) (?:caption|comments|gallery|photos?)\\b.*|toggle caption|"
                            + "enlarge(?: this image)?|play video|recommended|most (?:read|popular)\\b.{0,30}|"
                            + "trending\\b.*|newsletter\\b.*|skip (?:advertisement|to)\\b.*|"
                            + "terms of (?:use|service)\\b.*|privacy policy\\b.*)");

    /// Credits, stamps and addresses around an article.
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)(?:(?:©|copyright)\\b.*|©.*|all rights reserved\\b.*|this (?:story|article) (?:was|has been) "
                            + "(?:updated|originally).*|\\(?(?:image|photo|picture|photograph|video)s?(?: (?:credit|courtesy|by)"
                            + "[^.]{0,80}| ?:.*| ?/.{0,80})\\)?|.{0,60}\\((?:image|photo|picture)(?: credit)?:.{1,60}\\)|"
                            + "\\W{0,3}(?:published|updated|posted|last updated|first published)(?: (?:at|on))?\\b:? .{0,30}\\d.{0,40}|"
                            + "(?:reporting|writing|editing|additional reporting|compiled) by [^\"“”]{3,180}|"
                            + "[^\"“”]{3,120}\\bcontributed to this (?:report|story|article)\\b.{0,20}|"
                            + "(?:write to|reach|contact|follow|email) .{1,80}(?: at |on twitter).{1,80}|"
                            + "(?:https?://|www\\.|twitter\\.com/)\\S+|@\\w{2,30}|\\S+@\\S+\\.\\w{2,6}|"
                            + "via \\S+|\\d{1,2}:\\d{2}|[\\d:T.+-]{8,40}|on \\w+\\.com: .*|"
                            + "[\\p{L}.' -]{3,50}/(?:getty|ap|afp|reuters|shutterstock|bloomberg|epa)\\b.{0,30})");

    private static final Pattern STAMP =
            Pattern.compile(
                    "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                            + "[a-z.]{0,7} \\d{1,2},? \\d{4}.{0,24}");

    private final String headline;

    Furniture(PageFacts facts) {
        this.headline = facts.headline() == null ? "" : Ids.normal(facts.headline());
    }

    boolean contains(String words, Kind kind) {
        if (kind == Kind.POST || words.length() > LONGEST) {
            return false;
        }
        return INVITATION.matcher(words).matches()
                || CREDIT.matcher(words).matches()
                || STAMP.matcher(words).matches()
                || words.codePoints().noneMatch(Character::isLetterOrDigit)
                || (!headline.isEmpty() && Ids.normal(words).equals(headline));
    }
}
