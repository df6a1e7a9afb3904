-- Lists are in the order of positions. An index of times without them leads to all rows of a period, which are then put
-- in order; one with them leads to the newest of each day. What stands behind INCLUDE is asked for together with what
-- stands before it, and then told from the index alone.
DROP INDEX quote_said;
DROP INDEX quote_published;
DROP INDEX quote_by_time;
DROP INDEX quote_of_speaker;
DROP INDEX quote_of_publisher;

CREATE INDEX quote_said ON quote (said_on, position)
    INCLUDE (kind, language) WHERE position IS NOT NULL;
CREATE INDEX quote_published ON quote (((published_at AT TIME ZONE 'UTC')::date), position)
    INCLUDE (published_at, kind, language) WHERE position IS NOT NULL;
CREATE INDEX quote_by_time ON quote (((shown_at AT TIME ZONE 'UTC')::date), position)
    INCLUDE (shown_at, kind, language) WHERE position IS NOT NULL;
CREATE INDEX quote_of_speaker ON quote (name_key, position)
    INCLUDE (standing, publisher, said_on, published_at, shown_at) WHERE position IS NOT NULL;
CREATE INDEX quote_of_publisher ON quote (publisher, position)
    INCLUDE (said_on, published_at, shown_at) WHERE position IS NOT NULL;

DROP INDEX verdict_said;
DROP INDEX verdict_published;
DROP INDEX verdict_by_time;
DROP INDEX verdict_of_speaker;
DROP INDEX verdict_of_publisher;

CREATE INDEX verdict_said ON verdict (said_on, position)
    INCLUDE (kind, status, rating_class);
CREATE INDEX verdict_published ON verdict (((published_at AT TIME ZONE 'UTC')::date), position)
    INCLUDE (published_at, kind, status, rating_class);
CREATE INDEX verdict_by_time ON verdict (((observed_at AT TIME ZONE 'UTC')::date), position)
    INCLUDE (observed_at, kind, status, rating_class);
CREATE INDEX verdict_of_speaker ON verdict (speaker, position)
    INCLUDE (publisher, kind, status, rating_class, said_on, published_at, observed_at);
CREATE INDEX verdict_of_publisher ON verdict (publisher, position)
    INCLUDE (kind, status, rating_class, said_on, published_at, observed_at);

-- The stretches of positions that a row stands in, small to large: what the newest rows that have a word are found by.
CREATE FUNCTION stretches(place bigint) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_tsvector(ARRAY[
        '#14.' || (place >> 14)::text, '#16.' || (place >> 16)::text, '#18.' || (place >> 18)::text,
        '#20.' || (place >> 20)::text]);

DROP INDEX quote_words;
DROP INDEX verdict_words;
CREATE INDEX quote_words ON quote USING gin ((search || stretches(position)))
    WHERE position IS NOT NULL;
CREATE INDEX verdict_words ON verdict USING gin ((search || stretches(position)))
    WHERE kind = 'PUBLISHED_RATING' AND status = 'ACTIVE';
