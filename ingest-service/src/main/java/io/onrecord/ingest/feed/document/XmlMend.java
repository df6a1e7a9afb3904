package io.onrecord.ingest.feed.document;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Mends what publishers get wrong in the XML of feeds: HTML's entities, which XML does not have,
/// bare ampersands, characters that XML forbids, and what stands before the first element or behind
/// the last. What an entity of the document's own would stand for stays unknown.
final class XmlMend {

    private static final Pattern AMPERSAND =
            Pattern.compile(
                    "&(?:(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}))?(;?)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\u0009\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[.*?]]>", Pattern.DOTALL);

    private XmlMend() {}

    static String of(String xml) {
        int start = Math.max(0, xml.indexOf('<'));
        int end = xml.lastIndexOf('>') + 1;
        String clean = FORBIDDEN.matcher(xml.substring(start, Math.max(start, end))).replaceAll("");
        StringBuilder mended = new StringBuilder(clean.length() + 64);
        Matcher cdata = CDATA.matcher(clean);
        int at = 0;
        while (cdata.find()) {
            mended.append(ampersands(clean.substring(at, cdata.start()))).append(cdata.group());
            at = cdata.end();
        }
        return mended.append(ampersands(clean.substring(at))).toString();
    }

    private static String ampersands(String words) {
        return AMPERSAND
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(mended(found)));
    }

    private static String mended(MatchResult found) {
        String whole = found.group();
        String name = found.group(2);
        boolean number = found.group(1) != null;
        if (found.group(3).isEmpty() || (!number && name == null)) {
            return "&amp;" + whole.substring(1);
        }
        if (number || name.matches("amp|lt|gt|quot|apos")) {
            return whole;
        }
        String meant = Parser.unescapeEntities(whole, false);
        return meant.equals(whole) ? "&amp;" + whole.substring(1) : meant;
    }
}
