package io.onrecord.ingest.fault;

/// Stable codes of what can be wrong, with the status that HTTP answers with and what to do.
public enum Code {
    EMPTY(400, "Send the article as the body."),
    MALFORMED_JSON(400, "Send JSON in UTF-8: one object, or an array of objects."),
    MALFORMED_XML(400, "Send well-formed XML."),
    MALFORMED_TEXT(400, "Send UTF-8, or name the character set: Content-Type: …; charset=…."),
    MALFORMED_COMPRESSION(400, "Send the body whole, packed as Content-Encoding says."),
    KEY_REQUIRED(401, "Send your key: Authorization: Bearer KEY."),
    KEY_UNKNOWN(401, "Ask the operator for a key."),
    SOURCE_NOT_ALLOWED(
            403, "Push for your own sources; the operator binds them to keys and topics."),
    NO_SUCH_FEED(404, "Take an id from the list of feeds."),
    IDEMPOTENCY_KEY_IN_USE(409, "The same push is being worked on: ask again after Retry-After."),
    TOO_LARGE(413, "Send less: one article at a time, without its pictures and other extras."),
    TOO_MANY(413, "Send fewer articles at a time."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "Name what you send in Content-Type: JSON, JSON-LD, XML, HTML or plain text."),
    UNSUPPORTED_ENCODING(415, "Pack the body with gzip, deflate or br, or not at all."),
    UNKNOWN_FORMAT(
            415, "Send ninjs, NewsML-G2, NITF, NewsArticle JSON-LD, an ArticleSubmission or HTML."),
    /// A record of the inbox that says to be one of our own events.
    UNSUPPORTED_TYPE(415, "Leave out the header ce_type."),
    MISSING_FIELD(422, "Give the field."),
    INVALID_FIELD(422, "Mend the field."),
    TOO_DEEP(422, "Send a flatter document."),
    /// A DTD with declarations, or an entity that needs one.
    FORBIDDEN_XML(422, "Leave out the DTD and its entities."),
    NOT_TEXT(422, "Send items of text; pictures, graphics, video and audio are not read."),
    IDEMPOTENCY_KEY_REUSED(422, "Take a new Idempotency-Key for another push."),
    IDEMPOTENCY_KEY_INVALID(422, "An Idempotency-Key is 1 to 255 visible ASCII characters."),
    TOO_MANY_REQUESTS(429, "Wait as Retry-After says, or send arrays."),
    /// The reading itself failed: a defect of ours.
    UNREADABLE(500, "Report it, with the article."),
    UNAVAILABLE(503, "Send the same again after Retry-After; nothing is there twice.");

    private final int status;
    private final String advice;

    Code(int status, String advice) {
        this.status = status;
        this.advice = advice;
    }

    /// As HTTP has it.
    public int status() {
        return status;
    }

    /// What the sender can do.
    public String advice() {
        return advice;
    }
}
