-- What people decided about verdicts. It is the one table that nothing else can bring back: it is
-- kept through every replay and every rebuild of the others.
CREATE TABLE decision (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    verdict_id   text    NOT NULL,
    verdict_kind text    NOT NULL,
    claim_id     text,
    -- The words that the verdict rests on, so that the decision is carried over to the verdict that
    -- a new reader makes of nearly the same words.
    article_id   text,
    text_hash    text,
    starts       integer,
    ends         integer,
    event        jsonb   NOT NULL
);

CREATE INDEX decision_of_verdict ON decision (verdict_id, id);
CREATE INDEX decision_on_article ON decision (article_id, verdict_kind);

-- What the shown quotes of publishers with a known owner assert, by a key that is equal where the
-- same is said: how statements of several articles meet.
CREATE TABLE assertion (
    key        text NOT NULL,
    article_id text NOT NULL,
    quote_id   text NOT NULL,
    PRIMARY KEY (key, article_id, quote_id)
);

CREATE INDEX assertion_of_article ON assertion (article_id);
