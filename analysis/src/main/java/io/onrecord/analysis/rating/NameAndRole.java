package io.onrecord.analysis.rating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts the name from the role where a rating box prints both in one line: “Ada Moreno State
/// senator”.
final class NameAndRole {

    /// Words that begin a role, not a name, behind two or more words of a name.
    private static final Set<String> ROLE_WORDS =
            words(
                    """
                    actor actress activist administrator advocacy agriculture an anchor
                    assembly assistant attorney attorneys author blogger bloggers
                    campaign candidate ceo chair chairman chairwoman chief city
                    columnist comedian commentator commissioner congress congressional
                    congressman congresswoman congressmember conservative cook council
                    councilman councilwoman counselor county daughter democrat
                    democratic deputy director district dutchess economist education
                    energy epa executive fake farm filmmaker first former founder fox
                    georgia gop governor group gubernatorial health host house housing
                    independent interior internet journalist judge justice law lawyer
                    leader liberal libertarian lt lieutenant lobbyist magazine majority
                    managing mayor mayoral member minister minority mp msnbc cnn
                    nonprofit on online organization political politician pres president
                    presidential press prime professor progressive pundit radio radical
                    rep representative republican running satirical secretary sen senate
                    senator sheriff singer speaker spokesman spokesperson spokeswoman
                    state super supreme talk television treasury tv us usa vice viral
                    website white wife writer youth
                    research small trump mega antitax protrump proclinton delegate trustee
                    associate veterans defense labor labour human services public harvard
                    yale stanford princeton breitbart politico nra aclu nasa fda cdc irs
                    naacp aflcio unc
                    """);

    /// Places that stand in front of an office, never behind a given name.
    private static final Set<String> PLACES =
            words(
                    """
                    west buncombe madison albany university wvu the facebook twitter newspaper appointee
                    professional tallahassee sacramento cincinnati
                            alabama alaska arizona arkansas austin california colorado
                            connecticut delaware florida hawaii idaho illinois indiana iowa
                            kansas kentucky louisiana maine maryland massachusetts michigan
                            minnesota mississippi missouri montana nebraska nevada new north
                            south ohio oklahoma oregon pennsylvania rhode tennessee texas utah
                            vermont virginia wisconsin wyoming chicago nc nyc ny nj raleigh
                            houston dallas milwaukee philadelphia atlanta orlando miami
                            tampa portland providence richmond boston baltimore detroit
                            seattle denver phoenix
                    """);

    /// Small words inside names.
    private static final Set<String> PARTICLES =
            words("de la van von der bin al of for and to del di el the");

    /// Words that begin a role even behind a single word.
    private static final Set<String> EARLY_ROLE_WORDS =
            words(
                    "us president governor senator blogger bloggers website congressman former"
                            + " progressive libertarian satirical antitax fake conservative");

    /// “Orle Democratic Party”, “National Republican Committee”: the words of a role inside a name.
    private static final Pattern PARTY =
            Pattern.compile(
                    "(?:(?!(?:State|Chair\\w*|Candidate|Governor)\\b)\\p{Lu}[\\p{L}.]*\\s){0,3}?(?:Democratic|Republican|Libertarian|Green|Congressional)\\s"
                            + "(?:\\p{Lu}[\\p{L}]*\\s){0,2}?(?:Party(?: of \\p{Lu}\\p{L}+)?|Committee|Caucus|Fund|PAC)\\b(?! (?:chair|leader|candidate|nominee|member|spokes))");

    private static final List<String> TITLES =
            List.of(
                    "Sen. ",
                    "Rep. ",
                    "Gov. ",
                    "Rev. ",
                    "Dr. ",
                    "Mr. ",
                    "Mrs. ",
                    "Ms. ",
                    "Lt. Gov. ",
                    "U.S. Sen. ",
                    "U.S. Rep. ",
                    "President ",
                    "Senator ",
                    "Governor ",
                    "Mayor ");

    private NameAndRole() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /// How many characters of `line`, which has no role in front, are the name.
    ///
    /// @param hint the name in lower case with hyphens, as the page's address may give it; empty
    ///   when it does not
    static int nameLength(String line, String hint) {
        int hinted = byHint(line, hint);
        if (hinted > 0) {
            return hinted;
        }
        Matcher party = PARTY.matcher(line);
        return party.lookingAt() ? party.end() : byRole(line);
    }

    /// The length of a title in front of a name: “Sen. ”.
    static int titleLength(String line) {
        return TITLES.stream().filter(line::startsWith).mapToInt(String::length).max().orElse(0);
    }

    private static int byHint(String line, String hint) {
        int matched = 0;
        for (int i = 0; i < line.length() && matched < hint.length(); i++) {
            char c = Character.toLowerCase(line.charAt(i));
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (matched < hint.length() && hint.charAt(matched) == '-') {
                matched++;
            }
            if (matched == hint.length() || hint.charAt(matched) != c) {
                return 0;
            }
            matched++;
            if (matched == hint.length()) {
                return endsWord(line, i + 1) ? closeMark(line, i + 1) : 0;
            }
        }
        return 0;
    }

    private static boolean endsWord(String line, int end) {
        return end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
    }

    private static int closeMark(String line, int end) {
        return end < line.length() && line.charAt(end) == '.' ? end + 1 : end;
    }

    private static int byRole(String line) {
        int words = 0;
        int start = 0;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            if (words > 0 && beginsRole(line.substring(start, end), words)) {
                return trimmed(line, start);
            }
            words++;
            if (line.charAt(end - 1) == ',' && !isSuffix(line, end + 1)) {
                return trimmed(line, end);
            }
            start = end + 1;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
        }
        return line.length();
    }

    private static boolean beginsRole(String word, int wordsBefore) {
        String bare = word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        if (bare.isEmpty()) {
            return false;
        }
        boolean lower = Character.isLowerCase(word.charAt(0));
        boolean particle = PARTICLES.contains(bare);
        if ((lower && !particle) || Character.isDigit(word.charAt(0)) || bare.equals("a")) {
            return true;
        }
        boolean late = wordsBefore > 1 || word.indexOf('.') > 0;
        return late
                ? ROLE_WORDS.contains(bare) || PLACES.contains(bare)
                : EARLY_ROLE_WORDS.contains(bare);
    }

    private static boolean isSuffix(String line, int start) {
        return line.startsWith("Jr", start)
                || line.startsWith("Sr", start)
                || line.startsWith("III", start);
    }

    private static int trimmed(String line, int end) {
        int last = end;
        while (last > 0 && " ,".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
