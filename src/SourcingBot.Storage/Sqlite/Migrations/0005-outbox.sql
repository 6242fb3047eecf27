-- operation: update, delete; nothing when it is a message like any other. activity_id is then the id of the one it is about.
ALTER TABLE activities ADD COLUMN operation TEXT CHECK (operation IN ('update', 'delete'));

-- Under which id the channel knows what was sent to it, as far as it said.
ALTER TABLE activities ADD COLUMN channel_activity_id TEXT;

-- Why the channel takes nothing more in the conversation, until somebody speaks there again.
ALTER TABLE conversations ADD COLUMN stopped TEXT;
