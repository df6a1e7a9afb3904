-- What the texts of articles that went out are compared by, to find near-copies.
create table ingest.signature (
    article_id   text        not null primary key,
    -- The order in which articles came: only an earlier one can be repeated.
    arrival      bigint      generated always as identity,
    domain       text        not null,
    -- MinHash, and its bands.
    minima       integer[]   not null,
    bands        bigint[]    not null,
    near_copy_of text,
    seen_at      timestamptz not null default now()
);

create index signature_bands on ingest.signature using gin (bands);
create index signature_seen_at on ingest.signature (seen_at);

-- Answers to pushes that came with an Idempotency-Key.
create table ingest.idempotency (
    caller      text        not null,
    key         text        not null,
    -- SHA-256 of what was pushed.
    fingerprint text        not null,
    -- As JSON; null while the push is being worked on.
    answer      text,
    claimed_at  timestamptz not null default now(),
    primary key (caller, key)
);

create index idempotency_claimed_at on ingest.idempotency (claimed_at);
