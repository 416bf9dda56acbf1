-- The learner's progress. Times are UTC, text of one width ("2026-11-22T14:55:31.000000Z"), so that
-- they sort; days are study days ("2026-11-22"), which end at four in the morning local time.

-- Every answer, as it was given, and where its question stood after it.
CREATE TABLE review (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice, also after undo
    question   TEXT    NOT NULL,                   -- "rom/founding/when/cloze"; in a deck or no longer in one
    at         TEXT    NOT NULL,
    day        TEXT    NOT NULL,
    verdict    TEXT    NOT NULL CHECK (verdict IN ('right', 'almost', 'wrong')),
    rating     INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),  -- again, hard, good, easy
    seconds    REAL    NOT NULL CHECK (seconds >= 0),
    typed      TEXT    NOT NULL,
    lang       TEXT    NOT NULL CHECK (lang IN ('de', 'en')),    -- the question was shown in
    mode       TEXT    NOT NULL CHECK (mode IN ('choice', 'cloze', 'card')),
    overruled  INTEGER NOT NULL CHECK (overruled IN (0, 1)),     -- the learner spoke the verdict
    due        TEXT    NOT NULL,                                 -- from here on: after this answer
    stability  REAL    NOT NULL CHECK (stability > 0),           -- days
    difficulty REAL    NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
    reviews    INTEGER NOT NULL CHECK (reviews > 0),             -- answers to the question so far
    misses     INTEGER NOT NULL CHECK (misses BETWEEN 0 AND reviews)
) STRICT;

CREATE INDEX review_question ON review (question, at);
CREATE INDEX review_day ON review (day, verdict, seconds, reviews);

-- Which of the answers to a question is the last; one row for each question ever answered.
CREATE TABLE card (
    question TEXT    PRIMARY KEY,
    latest   INTEGER NOT NULL UNIQUE REFERENCES review (id)
) STRICT, WITHOUT ROWID;

-- Questions that the learner does not want to be asked.
CREATE TABLE suspended (
    question TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Questions that the learner holds to be bad, for the author of the deck.
CREATE TABLE flag (
    question TEXT PRIMARY KEY,
    reason   TEXT NOT NULL,
    deck     TEXT NOT NULL,  -- slug of the deck it was met in
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
