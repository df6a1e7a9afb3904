package io.onrecord.ingest.fetch;

/// What is asked for.
///
/// @param url as it stands in a feed or a setting
/// @param validators to answer 304 by; [Validators#NONE] to have it in any case
/// @param accept the media types that are wanted
public record Question(String url, Validators validators, String accept) {

    public static Question feed(String url, Validators validators) {
        return new Question(
                url,
                validators,
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                        + " application/json;q=0.9, */*;q=0.5");
    }

    public static Question page(String url) {
        return new Question(
                url, Validators.NONE, "text/html, application/xhtml+xml;q=0.9, */*;q=0.5");
    }

    static Question robots(String url) {
        return new Question(url, Validators.NONE, "text/plain, */*;q=0.5");
    }

    boolean isConditional() {
        return !validators.isEmpty();
    }
}
