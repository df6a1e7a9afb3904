package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that begin with the family's, as in China, Korea and Vietnam: “Choe Son Hui”, “Kim
/// Jong-un”. What stands first is no given name there and tells no gender.
///
/// The family names are the most frequent ones of the three languages as English papers print them.
final class FamilyFirst {

    private static final Set<String> FAMILIES =
            Set.of(
                    ("ahn bae baek cao chang chen cheng cho choe choi chu chung dang dinh do dong"
                                    + " du duong feng gao guo gu han he ho hoang hong hu huang huynh hwang"
                                    + " jang jeon jeong jiang jo jung kang kim ko kwon le lee li liang lim"
                                    + " lin liu lu luo ly ma moon na ngo nguyen no oh pak park peng pham"
                                    + " phan ri rim ro roh ryu seo shen shin sin song su sun tang tran tsai"
                                    + " vo vu wang wen wu xi xiao xie xu yang yi yoo yoon yu yuan yun zhang"
                                    + " zhao zheng zhou zhu")
                            .split(" "));

    /// A syllable as it is written in Latin letters.
    private static final String SYLLABLE =
            "(?:[bcdfghjklmnpqrstvwxyz]{0,2}h?[aeiouy]{1,3}(?:ng|nh|[chklmnprt])?)";

    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
    private static final Pattern ONE = Pattern.compile("(?i)" + SYLLABLE);

    private FamilyFirst() {}

    /// Whether the tokens from the first one on are such a name: three syllables, or one and two
    /// with a hyphen and no second capital.
    static boolean is(Document document, int first, int end) {
        return switch (end - first) {
            case 2 ->
                    isFamily(document, first)
                            && HYPHENED.matcher(written(document, first + 1)).matches();
            case 3 ->
                    isFamily(document, first)
                            && ONE.matcher(written(document, first + 1)).matches()
                            && ONE.matcher(written(document, first + 2)).matches();
            default -> false;
        };
    }

    private static boolean isFamily(Document document, int token) {
        return FAMILIES.contains(document.token(token).lower());
    }

    private static String written(Document document, int token) {
        return document.text()
                .substring(document.token(token).start(), document.token(token).end());
    }
}
