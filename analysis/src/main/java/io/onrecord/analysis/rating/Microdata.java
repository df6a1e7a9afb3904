package io.onrecord.analysis.rating;

import io.onrecord.analysis.json.LooseValue;
import io.onrecord.events.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Microdata (`itemscope`, `itemprop`) as the same values that JSON-LD gives.
final class Microdata {

    private Microdata() {}

    /// The items of that type in a piece of HTML.
    static List<LooseValue.Members> read(String html, String type) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return Jsoup.parse(html, "", parser).select("[itemscope][itemtype]").stream()
                .filter(item -> isOf(item, type))
                .map(Microdata::members)
                .toList();
    }

    /// An item may have several types.
    private static boolean isOf(Element item, String type) {
        return Stream.of(item.attr("itemtype").split("\\s+"))
                .anyMatch(each -> each.endsWith("/" + type));
    }

    private static LooseValue.Members members(Element item) {
        Map<String, LooseValue> members = new LinkedHashMap<>();
        for (Element property : item.select("[itemprop]")) {
            if (!property.equals(item) && item.equals(owner(property))) {
                for (String name : property.attr("itemprop").split("\\s+")) {
                    members.putIfAbsent(name, value(property));
                }
            }
        }
        return new LooseValue.Members(members, span(item));
    }

    private static LooseValue value(Element property) {
        if (property.hasAttr("itemscope")) {
            return members(property);
        }
        for (String attribute : List.of("content", "datetime", "href", "src")) {
            if (property.hasAttr(attribute)) {
                return new LooseValue.Scalar(property.attr(attribute).strip(), span(property));
            }
        }
        return new LooseValue.Scalar(property.text().strip(), span(property));
    }

    /// The item that a property belongs to: the nearest one around it.
    private static @Nullable Element owner(Element property) {
        Element around = property.parent();
        while (around != null && !around.hasAttr("itemscope")) {
            around = around.parent();
        }
        return around;
    }

    private static Span span(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        int end = Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos());
        return new Span(start, Math.max(start, end));
    }
}
