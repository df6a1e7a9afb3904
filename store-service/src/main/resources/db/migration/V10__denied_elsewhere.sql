-- The sentences that shown quotes state, and those that they deny, by a key that is equal where the
-- same is said: how a denial meets the statement of another article. Keys hold no words.
CREATE TABLE printed_sentence (
    key        text    NOT NULL,
    denies     boolean NOT NULL,
    article_id text    NOT NULL,
    quote_id   text    NOT NULL,
    PRIMARY KEY (key, denies, article_id, quote_id)
);

CREATE INDEX printed_sentence_of_article ON printed_sentence (article_id);
