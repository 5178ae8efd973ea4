-- What many people keep, each in a workspace of their own. Texts are compared by their bytes, as in the file of one person.
CREATE TABLE workspace (
    id text COLLATE "C" PRIMARY KEY
);

-- One row for each thing that is kept. The value is JSON.
CREATE TABLE entry (
    workspace text COLLATE "C" NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    kind      text COLLATE "C" NOT NULL,
    key       text COLLATE "C" NOT NULL,
    value     text COLLATE "C" NOT NULL CHECK (octet_length(value) <= 2097152),
    PRIMARY KEY (workspace, kind, key)
);

-- What was done, the newest last, so that it can be undone. Numbers count up from 1 in each workspace. Times are UTC, ISO 8601, to the second.
CREATE TABLE change (
    workspace text COLLATE "C" NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    number    bigint NOT NULL,
    at        text COLLATE "C" NOT NULL,
    words     text COLLATE "C" NOT NULL,
    undone    bigint NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    PRIMARY KEY (workspace, number)
);

-- What each entry was before and after a change; null where it was not, or is no more.
CREATE TABLE change_entry (
    workspace text COLLATE "C" NOT NULL,
    number    bigint NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    key       text COLLATE "C" NOT NULL,
    before    text COLLATE "C",
    after     text COLLATE "C",
    PRIMARY KEY (workspace, number, kind, key),
    FOREIGN KEY (workspace, number) REFERENCES change (workspace, number) ON DELETE CASCADE
);
