-- Hosts that are asked for feeds or pages. One instance has a host at a time, until its lease ends.
create table ingest.feed_host (
    host         text        not null primary key,
    -- When the first of what waits there is due.
    due_at       timestamptz not null,
    leased_until timestamptz not null default '-infinity',
    -- Of whoever has it.
    lease        text
);

create index feed_host_due_at on ingest.feed_host (due_at);

-- Feeds that are followed.
create table ingest.feed (
    id              text        not null primary key,
    -- As it was given.
    url             text        not null unique,
    -- The publisher's domain: articles of this feed are of no other.
    source          text        not null,
    name            text,
    folder          text,
    added_at        timestamptz not null default now(),
    -- Where it is asked for now: it may have moved.
    at              text        not null,
    host            text        not null,
    due_at          timestamptz not null default now(),
    every_ms        bigint      not null,
    etag            text,
    last_modified   text,
    validators_lie  boolean     not null default false,
    -- Answers "not modified" since it was last read whole.
    unchecked       integer     not null default 0,
    items_hash      text,
    kind            text,
    title           text,
    last_success_at timestamptz,
    last_item_at    timestamptz,
    -- Between two of its articles.
    gap_seconds     bigint,
    failures        integer     not null default 0,
    last_error_at   timestamptz,
    last_error_code text,
    last_error      text
);

create index feed_host_and_due_at on ingest.feed (host, due_at);
create index feed_source on ingest.feed (source);

-- What each feed was seen to have.
create table ingest.feed_item (
    feed_id     text        not null references ingest.feed (id) on delete cascade,
    -- SHA-256 of the article's address.
    key         text        not null,
    fingerprint text        not null,
    -- When it last stood in the feed.
    seen_at     timestamptz not null default now(),
    -- The item as JSON, while it waits to be taken; null when that is done.
    item        text,
    -- Where its page is asked for.
    host        text        not null,
    due_at      timestamptz not null default now(),
    attempts    integer     not null default 0,
    -- What came of it: TAKEN, or why not.
    outcome     text,
    primary key (feed_id, key)
);

create index feed_item_waiting on ingest.feed_item (host, due_at) where item is not null;
create index feed_item_seen_at on ingest.feed_item (seen_at) where item is null;
