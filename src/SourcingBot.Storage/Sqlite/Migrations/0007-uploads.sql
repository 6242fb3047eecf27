-- Files that people sent, for a day. id is the secret part of the address; received is in milliseconds since 1970.
CREATE TABLE uploads (
  id TEXT NOT NULL PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  content_type TEXT NOT NULL,
  content BYTEA NOT NULL,
  size BIGINT NOT NULL,
  received BIGINT NOT NULL
);

CREATE INDEX uploads_by_age ON uploads (received);
