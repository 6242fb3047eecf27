-- With size and conversation: their sums are asked for with every upload, and in the table a size stands behind its file.
DROP INDEX uploads_by_age;
CREATE INDEX uploads_by_age ON uploads (received, size, conversation_id);
