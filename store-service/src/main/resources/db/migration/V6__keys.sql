-- Keys that callers come with, as hashes: nobody learns a key from the database.
CREATE TABLE api_key (
    id         text        PRIMARY KEY,
    hash       text        NOT NULL UNIQUE,
    name       text        NOT NULL,
    scopes     jsonb       NOT NULL,
    sources    jsonb       NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);

-- What the page has in its cookie in the place of a key.
CREATE TABLE api_session (
    hash       text        PRIMARY KEY,
    key_id     text        NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE INDEX api_session_by_end ON api_session (expires_at);
