-- Which log of the stream this is, and up to where it has been forgotten. One row. A store that is
-- built anew has another epoch: positions of the old one mean nothing in it.
CREATE TABLE stream_epoch (
    epoch     text   NOT NULL,
    forgotten bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX stream_epoch_is_one ON stream_epoch ((true));

INSERT INTO stream_epoch (epoch) VALUES (left(replace(gen_random_uuid()::text, '-', ''), 8));
