-- Addresses that are told what they asked for.
CREATE TABLE webhook (
    id            text        PRIMARY KEY,
    url           text        NOT NULL,
    interest      jsonb       NOT NULL,
    -- Nothing up to this position of the stream is told, unless it is asked for again.
    since         bigint      NOT NULL,
    -- What messages are signed with: it has to be known in full.
    secret        text        NOT NULL,
    former_secret text,
    former_until  timestamptz,
    -- Why nothing is sent any more; null while it is.
    disabled      text,
    created_at    timestamptz NOT NULL
);

-- How far the stream has been looked through for them. One row.
CREATE TABLE webhook_progress (position bigint NOT NULL);
INSERT INTO webhook_progress (position) SELECT coalesce(max(position), 0) FROM stream;

-- One entry of the stream for one address. What it tells is read when it is sent: what was
-- withdrawn meanwhile is told no more.
CREATE TABLE webhook_delivery (
    webhook_id text        NOT NULL,
    position   bigint      NOT NULL,
    -- PENDING, DELIVERED, FAILED, or MOOT: there is nothing to tell any more.
    state      text        NOT NULL,
    attempts   integer     NOT NULL,
    due_at     timestamptz NOT NULL,
    first_at   timestamptz NOT NULL,
    outcome    text,
    PRIMARY KEY (webhook_id, position)
);

CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_by_age ON webhook_delivery (first_at);
