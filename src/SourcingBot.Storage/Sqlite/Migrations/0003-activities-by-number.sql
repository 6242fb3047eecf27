-- An activity's key is its conversation's number and its position in one integer: what belongs together lies together, and a
-- turn touches few pages, each of which has to be synced. 16777216 is 2^24, the most activities of one conversation.
CREATE TABLE numbered_conversations (
  number INTEGER NOT NULL PRIMARY KEY,
  channel_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  last_position BIGINT NOT NULL CHECK (last_position < 16777216),
  last_time BIGINT NOT NULL,
  UNIQUE (channel_id, conversation_id)
);

INSERT INTO numbered_conversations (number, channel_id, conversation_id, last_position, last_time)
SELECT ROW_NUMBER() OVER (ORDER BY channel_id, conversation_id), channel_id, conversation_id, last_position, last_time
FROM conversations;

-- What was said, in order. id is conversation * 16777216 + position; position is the watermark of Direct Line; time is in
-- milliseconds since 1970. direction: in, out. status: accepted (turn not committed yet), done, queued (its channel has not
-- confirmed it), delivered.
CREATE TABLE numbered_activities (
  id INTEGER NOT NULL PRIMARY KEY,
  conversation BIGINT NOT NULL REFERENCES numbered_conversations (number),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  status TEXT NOT NULL CHECK (status IN ('accepted', 'done', 'queued', 'delivered')),
  delivery_key TEXT,
  activity_id TEXT NOT NULL,
  time BIGINT NOT NULL,
  json TEXT NOT NULL
);

INSERT INTO numbered_activities (id, conversation, direction, status, delivery_key, activity_id, time, json)
SELECT c.number * 16777216 + a.position, c.number, a.direction, a.status, a.delivery_key, a.activity_id, a.time, a.json
FROM activities a JOIN numbered_conversations c ON c.channel_id = a.channel_id AND c.conversation_id = a.conversation_id;

DROP TABLE activities;
DROP TABLE conversations;
ALTER TABLE numbered_conversations RENAME TO conversations;
ALTER TABLE numbered_activities RENAME TO activities;

CREATE UNIQUE INDEX activities_by_delivery ON activities (conversation, delivery_key) WHERE delivery_key IS NOT NULL;
CREATE INDEX activities_accepted ON activities (time) WHERE status = 'accepted';
CREATE INDEX activities_queued ON activities (id) WHERE status = 'queued';
