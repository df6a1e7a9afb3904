package io.onrecord.analysis.speaker;

import java.util.regex.Pattern;

/// A name as a reader would print it: ordinary spaces, no account name behind it, and capitals only
/// where a word begins.
final class PrintedName {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern ACCOUNT = Pattern.compile("(?<=.) \\(?@\\w{1,50}\\)?$");

    private PrintedName() {}

    static String of(String written) {
        String name = BLANKS.matcher(written).replaceAll(" ").strip();
        String bare = ACCOUNT.matcher(name).replaceFirst("");
        return isShouted(bare) ? lowered(bare) : bare;
    }

    /// Several words, all in capitals: one alone may be an abbreviation.
    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isUpperCase).count() > 4;
    }

    private static String lowered(String name) {
        StringBuilder lowered = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            char letter = name.charAt(i);
            lowered.append(inside ? Character.toLowerCase(letter) : letter);
        }
        return lowered.toString();
    }
}
