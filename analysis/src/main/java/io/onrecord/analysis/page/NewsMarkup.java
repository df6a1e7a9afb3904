package io.onrecord.analysis.page;

import io.onrecord.analysis.json.LooseJson;
import io.onrecord.analysis.json.LooseValue;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The page's [NewsArticle](https://schema.org/NewsArticle) markup.
record NewsMarkup(Optional<LooseValue> article) {

    private static final Pattern TYPE =
            Pattern.compile("(?:.*/)?(?:\\w*Article|BlogPosting|Report\\w*|LiveBlogPosting)");

    static NewsMarkup of(Document page) {
        return new NewsMarkup(
                page.select("script[type=application/ld+json]").stream()
                        .map(Element::data)
                        .flatMap(json -> LooseJson.read(json).stream())
                        .flatMap(LooseValue::objects)
                        .<LooseValue>map(object -> object)
                        .filter(NewsMarkup::isArticle)
                        .findFirst());
    }

    Optional<String> headline() {
        return text("headline");
    }

    Optional<String> published() {
        return text("datePublished").flatMap(PageFacts::isoDate);
    }

    Optional<String> author() {
        return article.flatMap(value -> value.member("author"))
                .map(author ->
                        String.join(", ", each(author).flatMap(one -> name(one).stream()).toList()))
                .filter(names -> !names.isEmpty());
    }

    private static Stream<LooseValue> each(LooseValue value) {
        return switch (value) {
            case LooseValue.Items list -> list.items().stream();
            case LooseValue.Members _, LooseValue.Scalar _ -> Stream.of(value);
        };
    }

    private static Optional<String> name(LooseValue party) {
        return party.member("name")
                .flatMap(LooseValue::scalar)
                .or(party::scalar)
                .map(LooseValue.Scalar::value)
                .filter(name -> name.indexOf("://") < 0);
    }

    private Optional<String> text(String member) {
        return article.flatMap(value -> value.member(member))
                .flatMap(LooseValue::scalar)
                .map(LooseValue.Scalar::value);
    }

    private static boolean isArticle(LooseValue value) {
        return value.member("@type")
                .flatMap(LooseValue::scalar)
                .filter(type -> TYPE.matcher(type.value()).matches())
                .isPresent();
    }
}
