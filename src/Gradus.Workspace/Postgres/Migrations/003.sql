-- With which address somebody was invited to come in at the office's provider.
ALTER TABLE person ADD COLUMN email text COLLATE "C" UNIQUE;

-- Who somebody is at the office's provider (OpenID Connect): issuer and subject are the key, the address is only shown.
CREATE TABLE sign_in (
    issuer  text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    person  text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    email   text COLLATE "C",
    since   timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX sign_in_person ON sign_in (person);
