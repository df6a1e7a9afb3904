-- Every version of every article that came in, and what was decided about it.
create table ingest.seen (
    article_id   text        not null,
    number       integer     not null,
    revision     integer     not null,
    -- The sender's own number; null when none was given.
    given        integer,
    content_hash text        not null,
    status       text        not null check (status in ('USABLE', 'WITHHELD', 'CANCELED')),
    status_given boolean     not null,
    updated_at   timestamptz,
    outcome      text        not null check (outcome in ('PUBLISHED', 'HELD', 'BEATEN')),
    -- Whether Kafka has it. What is not sent although it is published was cut off, and comes again.
    sent         boolean     not null default false,
    -- The record of the inbox: topic-partition@offset.
    origin       text        not null,
    seen_at      timestamptz not null default now(),
    primary key (article_id, number, revision)
);

-- The newest withheld or embargoed version of an article. It reaches no topic before its time.
create table ingest.held (
    article_id text        not null primary key,
    number     integer     not null,
    revision   integer     not null,
    -- Null when only a later version can let it go.
    release_at timestamptz,
    -- The Article as JSON.
    article    text        not null,
    held_at    timestamptz not null default now()
);

create index held_release_at on ingest.held (release_at) where release_at is not null;
