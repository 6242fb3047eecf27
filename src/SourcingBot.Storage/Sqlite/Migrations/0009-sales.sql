-- Links that representatives hand out. details is JSON; times are in milliseconds since 1970.
CREATE TABLE links (
  id TEXT NOT NULL PRIMARY KEY,
  created BIGINT NOT NULL,
  expires BIGINT,
  revoked BIGINT,
  details TEXT NOT NULL,
  photo BYTEA
);

-- What happened to a link, in order. details is JSON.
CREATE TABLE link_events (
  number INTEGER PRIMARY KEY,
  link_id TEXT NOT NULL REFERENCES links (id),
  conversation_id TEXT,
  kind TEXT NOT NULL,
  time BIGINT NOT NULL,
  details TEXT NOT NULL
);

CREATE INDEX link_events_by_link ON link_events (link_id, kind, conversation_id);
CREATE INDEX link_events_by_conversation ON link_events (conversation_id, time);

-- Advice as it was given. document is the JSON that its page shows; owner_hash is of the secret that its owner alone was told.
CREATE TABLE results (
  id TEXT NOT NULL PRIMARY KEY,
  owner_hash TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  link_id TEXT,
  compares_with TEXT,
  created BIGINT NOT NULL,
  document TEXT NOT NULL
);

CREATE INDEX results_by_person ON results (channel_id, conversation_id, user_id, created);

-- A conversation can be brought back by several devices, each with a secret of its own.
CREATE TABLE web_resumes (
  hash TEXT NOT NULL PRIMARY KEY,
  conversation_id TEXT NOT NULL
);

INSERT INTO web_resumes (hash, conversation_id) SELECT resume_hash, conversation_id FROM web_conversations;
CREATE INDEX web_resumes_by_conversation ON web_resumes (conversation_id);

-- only_of_link: the one conversation that a personal link leads to.
CREATE TABLE web_conversations_by_link (
  conversation_id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL,
  locale TEXT,
  link TEXT,
  only_of_link TEXT UNIQUE,
  created BIGINT NOT NULL
);

INSERT INTO web_conversations_by_link (conversation_id, user_id, locale, link, created)
SELECT conversation_id, user_id, locale, link, created FROM web_conversations;
DROP TABLE web_conversations;
ALTER TABLE web_conversations_by_link RENAME TO web_conversations;
