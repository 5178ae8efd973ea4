-- One row for each thing that is kept. The value is JSON.
CREATE TABLE entry (
    kind  TEXT NOT NULL,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;

-- What was done, the newest last, so that it can be undone. Times are UTC, ISO 8601, to the second.
CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL,
    words  TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
);

-- What each entry was before and after a change; null where it was not, or is no more.
CREATE TABLE change_entry (
    number INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
    kind   TEXT NOT NULL,
    key    TEXT NOT NULL,
    before TEXT,
    after  TEXT,
    PRIMARY KEY (number, kind, key)
) WITHOUT ROWID;
