-- Questions that the articles had no answer to, without anything that points to who asked. days are counted from 1970-01-01.
CREATE TABLE unanswered_questions (
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  times BIGINT NOT NULL,
  last_day BIGINT NOT NULL,
  PRIMARY KEY (language, text)
);

CREATE INDEX unanswered_questions_by_day ON unanswered_questions (last_day);
