-- With the size: the sum of all is asked for with every upload, and in the table a size stands behind its file.
DROP INDEX uploads_by_age;
CREATE INDEX uploads_by_age ON uploads (received, size);
