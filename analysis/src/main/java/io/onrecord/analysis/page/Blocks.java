package io.onrecord.analysis.page;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Block.Kind;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The text of an element, its blocks parted by blank lines.
record Blocks(String text, List<Article.Block> blocks) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "button", "select", "svg");

    static Blocks of(Element content, PageFacts facts) {
        return of(content, new Furniture(facts)::contains);
    }

    /// Of an element that holds the article and nothing else.
    static Blocks of(Element content) {
        return of(content, (words, kind) -> false);
    }

    private static Blocks of(Element content, BiPredicate<String, Kind> leftOut) {
        Writer writer = new Writer(leftOut);
        writer.walk(content, new Setting(Kind.PARAGRAPH, null));
        writer.end(new Setting(Kind.PARAGRAPH, null));
        return writer.blocks();
    }

    /// What the words of an element are.
    private record Setting(Kind kind, @Nullable EmbeddedPost post) {

        Setting inside(Element element) {
            if (kind == Kind.POST) {
                return this;
            }
            EmbeddedPost embedded = EmbeddedPost.of(element).orElse(null);
            if (embedded != null) {
                return new Setting(Kind.POST, embedded);
            }
            String name = element.normalName();
            if (HEADINGS.contains(name)) {
                return new Setting(Kind.HEADING, null);
            }
            return switch (name) {
                case "blockquote" -> new Setting(Kind.BLOCKQUOTE, null);
                case "figcaption" -> new Setting(Kind.CAPTION, null);
                case "li" -> kind == Kind.PARAGRAPH ? new Setting(Kind.LIST_ITEM, null) : this;
                default -> this;
            };
        }
    }

    private static final class Writer {

        private final BiPredicate<String, Kind> leftOut;
        private final StringBuilder text = new StringBuilder();
        private final List<Article.Block> blocks = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int breaks;

        Writer(BiPredicate<String, Kind> leftOut) {
            this.leftOut = leftOut;
        }

        void walk(Node node, Setting setting) {
            for (Node child : node.childNodes()) {
                if (child instanceof TextNode words) {
                    breaks = words.isBlank() ? breaks : 0;
                    line.append(words.getWholeText());
                } else if (child instanceof Element element) {
                    element(element, setting);
                }
            }
        }

        private void element(Element element, Setting setting) {
            String name = element.normalName();
            if (SKIPPED.contains(name)) {
                return;
            }
            if (name.equals("br")) {
                line.append('\n');
                if (++breaks > 1 && setting.kind() != Kind.POST) {
                    end(setting);
                }
                return;
            }
            Setting inside = setting.inside(element);
            boolean block = element.isBlock() || !inside.equals(setting);
            boolean part = block && setting.kind() != Kind.POST;
            if (part) {
                end(setting);
            } else if (block) {
                line.append(' ');
            }
            walk(element, inside);
            if (part) {
                end(inside);
            } else if (block) {
                line.append(' ');
            }
        }

        /// Closes the block that has been gathered.
        void end(Setting setting) {
            String words = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            line.setLength(0);
            breaks = 0;
            if (words.isEmpty() || leftOut.test(words, setting.kind())) {
                return;
            }
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            EmbeddedPost post = setting.post();
            blocks.add(
                    new Article.Block(
                            setting.kind(),
                            span,
                            post == null ? null : post.author(),
                            post == null ? null : post.date()));
        }

        Blocks blocks() {
            return new Blocks(text.toString(), List.copyOf(blocks));
        }
    }
}
