-- What the home screen shows of each deck file, so that it need not be read. Can be made anew.
CREATE TABLE deck (
    path      TEXT PRIMARY KEY,  -- absolute
    stamp     TEXT NOT NULL,     -- of the file, and of the quizgen that read it
    slug      TEXT NOT NULL,
    title     TEXT NOT NULL,
    lang      TEXT NOT NULL,
    source    TEXT NOT NULL,
    questions TEXT NOT NULL,     -- ids, one a line
    message   TEXT NOT NULL      -- why it cannot be read; empty if it can, else the five above are empty
) STRICT, WITHOUT ROWID;
