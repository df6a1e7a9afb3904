-- Articles whose texts are gone for good. What comes of them again is not taken.
create table ingest.erased (
    article_id text        not null primary key,
    erased_at  timestamptz not null default now()
);
