-- What quotes and verdicts are asked for by stands in columns of their own, and with each entry of
-- the stream, so that lists, exports, streams and webhooks select by the same things.

ALTER TABLE article_version
    ADD COLUMN language text
        GENERATED ALWAYS AS (lower(split_part(event ->> 'language', '-', 1))) STORED;

CREATE INDEX article_of_publisher ON article_version (source_domain, published_at);

-- All but said_on are set while a quote is shown, and null otherwise.
ALTER TABLE quote
    -- The first day of the period in which it was said.
    ADD COLUMN said_on text COLLATE "C"
        GENERATED ALWAYS AS (left((event #>> '{said,date,value}') || '-01-01', 10)) STORED,
    ADD COLUMN publisher    text,
    ADD COLUMN language     text,
    ADD COLUMN published_at timestamptz,
    ADD COLUMN shown_at     timestamptz;

UPDATE quote q
SET publisher = a.source_domain, language = a.language, published_at = a.published_at,
    shown_at = coalesce((SELECT s.at FROM stream s WHERE s.position = q.position), now())
FROM article_version a
WHERE q.position IS NOT NULL
  AND (a.article_id, a.number, a.revision) = (q.article_id, q.number, q.revision);

CREATE INDEX quote_by_id ON quote (id);
CREATE INDEX quote_of_publisher ON quote (publisher, position) WHERE position IS NOT NULL;
CREATE INDEX quote_in_language ON quote (language, position) WHERE position IS NOT NULL;
CREATE INDEX quote_said ON quote (said_on) WHERE position IS NOT NULL;
CREATE INDEX quote_published ON quote (published_at) WHERE position IS NOT NULL;
CREATE INDEX quote_by_time ON quote (shown_at) WHERE position IS NOT NULL;

-- A withdrawn verdict keeps what it was asked for by, so that its end is found where it was.
ALTER TABLE verdict
    ADD COLUMN speaker      text,
    ADD COLUMN publisher    text,
    ADD COLUMN language     text,
    ADD COLUMN rating_class text,
    ADD COLUMN rating       text,
    ADD COLUMN said_on      text COLLATE "C",
    ADD COLUMN published_at timestamptz,
    ADD COLUMN observed_at  timestamptz,
    -- The words of a rated claim.
    ADD COLUMN search tsvector GENERATED ALWAYS AS (CASE WHEN kind = 'PUBLISHED_RATING'
        THEN to_tsvector('english', event #>> '{claim,text}') END) STORED;

UPDATE verdict v
SET speaker = nullif(trim(regexp_replace(regexp_replace(
        lower(normalize(last.event #>> '{claim,claimant}', NFKC)), '[''’]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g')), ''),
    rating_class = last.event #>> '{rating,class}',
    rating = nullif(trim(regexp_replace(regexp_replace(
        lower(normalize(last.event #>> '{rating,verbatim}', NFKC)), '[''’]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g')), ''),
    said_on = left((last.event #>> '{claim,date}') || '-01-01', 10),
    publisher = coalesce(last.event #>> '{assessor,domain}', a.source_domain),
    language = a.language,
    published_at = a.published_at,
    observed_at = (v.event ->> 'observedAt')::timestamptz
FROM (
    SELECT DISTINCT ON (id) id, event FROM verdict_state
    ORDER BY id, (jsonb_array_length(event -> 'evidence') > 0) DESC, version DESC) last
LEFT JOIN article_version a
    ON a.article_id = last.event #>> '{evidence,0,articleId}'
    AND a.number = (last.event #>> '{evidence,0,articleVersion,number}')::integer
    AND a.revision = (last.event #>> '{evidence,0,articleVersion,revision}')::integer
WHERE last.id = v.id;

CREATE INDEX verdict_words ON verdict USING gin (search)
    WHERE kind = 'PUBLISHED_RATING' AND status = 'ACTIVE';
CREATE INDEX verdict_of_speaker ON verdict (speaker, position);
CREATE INDEX verdict_of_publisher ON verdict (publisher, position);
CREATE INDEX verdict_in_language ON verdict (language, position);
CREATE INDEX verdict_of_class ON verdict (rating_class, position);
CREATE INDEX verdict_of_rating ON verdict (rating, position);
CREATE INDEX verdict_said ON verdict (said_on);
CREATE INDEX verdict_published ON verdict (published_at);
CREATE INDEX verdict_by_time ON verdict (observed_at);

-- What the subject of each entry was before, where it was there, and what it is now: facet by facet.
ALTER TABLE stream ADD COLUMN traits jsonb NOT NULL DEFAULT '[]';

UPDATE stream s
SET traits = jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
    'KIND', v.kind, 'STATUS', v.status, 'SPEAKER', v.speaker, 'PUBLISHER', v.publisher,
    'LANGUAGE', v.language, 'CLASS', v.rating_class, 'RATING', v.rating, 'CLAIM', v.claim_id,
    'SAID', v.said_on)))
FROM verdict v
WHERE s.kind = 'VERDICT' AND v.id = s.subject_id;

UPDATE stream s
SET traits = jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
    'KIND', q.kind, 'STANDING', q.standing, 'SPEAKER', q.name_key, 'PUBLISHER', q.publisher,
    'LANGUAGE', q.language, 'ARTICLE', q.article_id, 'SAID', q.said_on)))
FROM quote q
WHERE s.kind = 'QUOTE' AND q.position = s.position;
