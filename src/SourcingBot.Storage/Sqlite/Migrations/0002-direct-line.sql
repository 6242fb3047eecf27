-- Conversations that the chat page asked for. resume_hash is the SHA-256 of the secret that the page keeps.
CREATE TABLE web_conversations (
  conversation_id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL,
  resume_hash TEXT NOT NULL UNIQUE,
  locale TEXT,
  link TEXT,
  created BIGINT NOT NULL
);

CREATE TABLE signing_keys (
  name TEXT NOT NULL PRIMARY KEY,
  secret TEXT NOT NULL,
  created BIGINT NOT NULL
);
