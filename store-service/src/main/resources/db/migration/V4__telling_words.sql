-- The words by which quotes and rated claims find each other, as the matcher knows them
-- (io.onrecord.analysis.match.TellingWords), and the version of it that wrote them: 0 for rows of
-- earlier releases, whose words are written before anything is looked back for.
ALTER TABLE quote
    ADD COLUMN telling    tsvector,
    ADD COLUMN telling_by smallint NOT NULL DEFAULT 0;

CREATE INDEX quote_telling ON quote USING gin (telling) WHERE position IS NOT NULL;
CREATE INDEX quote_telling_by ON quote (telling_by);

ALTER TABLE rating
    ADD COLUMN telling    tsvector,
    ADD COLUMN telling_by smallint NOT NULL DEFAULT 0;

CREATE INDEX rating_telling ON rating USING gin (telling) WHERE in_force;
CREATE INDEX rating_telling_by ON rating (telling_by);
