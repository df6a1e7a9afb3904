-- Articles whose texts are gone for good. What a topic still brings of them is thrown away.
CREATE TABLE erased (
    article_id text        PRIMARY KEY,
    erased_at  timestamptz NOT NULL
);
