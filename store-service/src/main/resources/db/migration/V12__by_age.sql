-- What is old enough to go is found by when it was published.
CREATE INDEX article_by_time ON article_version (published_at);
-- And what was sent, by when it was first due.
CREATE INDEX webhook_delivery_ended ON webhook_delivery (first_at) WHERE state <> 'PENDING';
