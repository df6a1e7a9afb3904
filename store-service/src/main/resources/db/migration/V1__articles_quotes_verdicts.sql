-- What arrives (article_version, quote, finding, reading) is keyed by what it says it is and never
-- changed, so that it may arrive twice and in any order. No foreign key: the topics bring their
-- parts when they bring them. What is shown follows from it: current_reading says which reading of
-- an article holds, and settling brings quote.position, finding.visible and verdict in line with it.

CREATE TABLE article_version (
    article_id    text        NOT NULL,
    number        integer     NOT NULL,
    revision      integer     NOT NULL,
    status        text        NOT NULL,
    lane          text        NOT NULL,
    source_name   text,
    source_domain text        NOT NULL,
    url           text,
    headline      text,
    published_at  timestamptz,
    text_hash     text        NOT NULL,
    event         jsonb       NOT NULL,
    PRIMARY KEY (article_id, number, revision)
);

CREATE TABLE reading (
    article_id       text    NOT NULL,
    number           integer NOT NULL,
    revision         integer NOT NULL,
    extractor        integer NOT NULL,
    ratings_position bigint  NOT NULL,
    quote_ids        jsonb   NOT NULL,
    finding_ids      jsonb   NOT NULL,
    PRIMARY KEY (article_id, number, revision, extractor)
);

CREATE TABLE quote (
    article_id text    NOT NULL,
    number     integer NOT NULL,
    revision   integer NOT NULL,
    extractor  integer NOT NULL,
    id         text    NOT NULL,
    kind       text    NOT NULL,
    standing   text    NOT NULL,
    name_key   text,
    starts     integer NOT NULL,
    words      text    NOT NULL,
    search     tsvector GENERATED ALWAYS AS (to_tsvector('english', words)) STORED,
    event      jsonb   NOT NULL,
    -- Where in the stream it was announced; null while it is not shown.
    position   bigint,
    PRIMARY KEY (article_id, number, revision, extractor, id)
);

CREATE UNIQUE INDEX quote_shown ON quote (position) WHERE position IS NOT NULL;
CREATE INDEX quote_of_speaker ON quote (name_key, position) WHERE position IS NOT NULL;
CREATE INDEX quote_of_kind ON quote (kind, position) WHERE position IS NOT NULL;
CREATE INDEX quote_words ON quote USING gin (search) WHERE position IS NOT NULL;

CREATE TABLE finding (
    article_id text    NOT NULL,
    number     integer NOT NULL,
    revision   integer NOT NULL,
    extractor  integer NOT NULL,
    id         text    NOT NULL,
    -- ARTICLE: its reader saw it. LOOK_BACK: this store did, when a rating came after the reading.
    origin     text    NOT NULL,
    kind       text    NOT NULL,
    verdict_id text    NOT NULL,
    -- The verdict that must be active for this finding to stand.
    basis_id   text,
    quote_id   text,
    event      jsonb   NOT NULL,
    visible    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (article_id, number, revision, extractor, id, origin)
);

CREATE INDEX finding_of_verdict ON finding (verdict_id) WHERE visible;
CREATE INDEX finding_on_basis ON finding (basis_id) WHERE visible AND basis_id IS NOT NULL;

-- The newest reading of a version that is stored, unless that version or a later one may not be used.
CREATE VIEW current_reading AS
SELECT newest.*
FROM (SELECT DISTINCT ON (r.article_id) r.*, a.lane, a.text_hash
      FROM reading r
      JOIN article_version a USING (article_id, number, revision)
      ORDER BY r.article_id, r.number DESC, r.revision DESC, r.extractor DESC) newest
WHERE NOT EXISTS (
    SELECT FROM article_version a
    WHERE a.article_id = newest.article_id
      AND (a.number, a.revision) >= (newest.number, newest.revision)
      AND a.status <> 'USABLE');

CREATE TABLE verdict (
    id       text    PRIMARY KEY,
    version  integer NOT NULL,
    status   text    NOT NULL,
    kind     text    NOT NULL,
    claim_id text,
    lane     text    NOT NULL,
    event    jsonb   NOT NULL,
    position bigint  NOT NULL UNIQUE
);

CREATE INDEX verdict_of_kind ON verdict (kind, status, position);
CREATE INDEX verdict_of_status ON verdict (status, position);
CREATE INDEX verdict_of_claim ON verdict (claim_id, position);

-- Every state that was announced.
CREATE TABLE verdict_state (
    id      text    NOT NULL,
    version integer NOT NULL,
    event   jsonb   NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE TABLE rating (
    claim_id     text    PRIMARY KEY,
    verdict_id   text    NOT NULL UNIQUE,
    in_force     boolean NOT NULL,
    words        text    NOT NULL,
    search       tsvector GENERATED ALWAYS AS (to_tsvector('english', words)) STORED,
    event        jsonb   NOT NULL,
    -- The newest acknowledged record of it on the topic; null until the broker has it.
    topic_offset bigint
);

CREATE INDEX rating_words ON rating USING gin (search) WHERE in_force;
CREATE INDEX rating_by_offset ON rating (topic_offset) WHERE in_force;

-- Quotes and ratings that may not have met: one rating for all readings before it, or one reading
-- for all ratings that its reader had not seen.
CREATE TABLE look_back (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id   text,
    article_id text,
    CHECK (num_nonnulls(claim_id, article_id) = 1)
);

-- Positions are drawn under the settling lock, so that they become visible in their order.
CREATE SEQUENCE stream_position;

CREATE TABLE stream (
    position   bigint      PRIMARY KEY,
    kind       text        NOT NULL,
    subject_id text        NOT NULL,
    version    integer,
    lane       text        NOT NULL,
    at         timestamptz NOT NULL
);

CREATE INDEX stream_by_age ON stream (at);

-- To be sent to Kafka, in the order of id. A null value is a tombstone.
CREATE TABLE outbox (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic   text  NOT NULL,
    key     text  NOT NULL,
    headers jsonb NOT NULL,
    value   bytea
);
