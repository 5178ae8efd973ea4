-- The people of one server. Identifiers are drawn at random; whoever is taken away takes their workspace along.
CREATE TABLE person (
    id    text COLLATE "C" PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
    name  text NOT NULL,
    role  text COLLATE "C" NOT NULL CHECK (role IN ('person', 'adviser', 'administrator')),
    since timestamptz NOT NULL
);

-- Links by which somebody comes in, once. Only what SHA-256 makes of the link's secret is here.
CREATE TABLE invitation (
    hash   bytea PRIMARY KEY,
    person text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    until  timestamptz NOT NULL
);
CREATE INDEX invitation_person ON invitation (person);

-- Browsers that are signed in; a row that goes signs its browser out.
CREATE TABLE session (
    hash   bytea PRIMARY KEY,
    person text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    begun  timestamptz NOT NULL,
    until  timestamptz NOT NULL
);
CREATE INDEX session_person ON session (person);

-- Who lets which adviser read their list.
CREATE TABLE share (
    owner   text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    adviser text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since   timestamptz NOT NULL,
    PRIMARY KEY (owner, adviser),
    CHECK (owner <> adviser)
);
CREATE INDEX share_adviser ON share (adviser);

-- Who did what kind of act to whom, and when; never what is in a list. Whoever was taken away is an identifier that leads nowhere.
CREATE TABLE audit (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    who    text COLLATE "C",
    act    text COLLATE "C" NOT NULL,
    about  text COLLATE "C"
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_who ON audit (who);
CREATE INDEX audit_about ON audit (about);

-- Keys that sign what browsers hold, so that several processes know each other's cookies.
CREATE TABLE protection_key (
    name text COLLATE "C" PRIMARY KEY,
    xml  text NOT NULL
);
