-- The archive that is being put in, while it is: whatever the topics bring waits until all of it is
-- there. Null otherwise.
ALTER TABLE stream_epoch ADD COLUMN rebuilding text;
