-- Questions to representatives, with the consent to keep name and address. details is JSON; time is in milliseconds since 1970.
CREATE TABLE inquiries (
  number INTEGER PRIMARY KEY,
  result_id TEXT NOT NULL,
  link_id TEXT NOT NULL REFERENCES links (id),
  channel_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  time BIGINT NOT NULL,
  details TEXT NOT NULL
);

CREATE INDEX inquiries_by_person ON inquiries (channel_id, conversation_id, user_id);
CREATE INDEX inquiries_by_link ON inquiries (link_id);
CREATE INDEX results_by_compared ON results (compares_with) WHERE compares_with IS NOT NULL;
CREATE INDEX uploads_by_conversation ON uploads (conversation_id);

-- Who deleted their data, by a hash, and when: what they said before that and what arrives late is dropped.
CREATE TABLE erasures (
  hash TEXT NOT NULL PRIMARY KEY,
  time BIGINT NOT NULL
);
