-- What people think of answers, without anything that points to who thinks so. days are counted from 1970-01-01.
CREATE TABLE reactions (
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  times BIGINT NOT NULL,
  last_day BIGINT NOT NULL,
  PRIMARY KEY (language, subject, kind)
);
