-- One row per conversation hands out positions and times, so that both only grow.
CREATE TABLE conversations (
  channel_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  last_position BIGINT NOT NULL,
  last_time BIGINT NOT NULL,
  PRIMARY KEY (channel_id, conversation_id)
);

-- What was said, in order. position is the watermark of Direct Line; time is in milliseconds since 1970.
-- direction: in, out. status: accepted (turn not committed yet), done, queued (its channel has not confirmed it), delivered.
CREATE TABLE activities (
  channel_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  status TEXT NOT NULL CHECK (status IN ('accepted', 'done', 'queued', 'delivered')),
  delivery_key TEXT,
  activity_id TEXT NOT NULL,
  time BIGINT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (channel_id, conversation_id, position),
  FOREIGN KEY (channel_id, conversation_id) REFERENCES conversations (channel_id, conversation_id)
);

CREATE UNIQUE INDEX activities_by_delivery ON activities (channel_id, conversation_id, delivery_key) WHERE delivery_key IS NOT NULL;
CREATE INDEX activities_accepted ON activities (time) WHERE status = 'accepted';
CREATE INDEX activities_queued ON activities (channel_id, conversation_id, position) WHERE status = 'queued';

-- A removed document keeps its row without text: its version must go on growing, or a stale turn could pass for a fresh one.
CREATE TABLE state (
  key TEXT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  json TEXT
);

CREATE TABLE heartbeats (
  name TEXT NOT NULL PRIMARY KEY,
  time BIGINT NOT NULL
);
