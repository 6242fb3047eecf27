-- Who may make links and see what happened to them. Secrets stand here as hashes alone; times are in milliseconds since 1970.
CREATE TABLE api_keys (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  secret_hash TEXT NOT NULL UNIQUE,
  created BIGINT NOT NULL,
  last_used TEXT,
  revoked BIGINT
);

-- Addresses that let somebody in once. A used one stays, with its time.
CREATE TABLE sign_ins (
  token_hash TEXT NOT NULL PRIMARY KEY,
  expires BIGINT NOT NULL,
  used BIGINT
);

-- who is the identity, as ASP.NET Core writes it.
CREATE TABLE sales_sessions (
  key_hash TEXT NOT NULL PRIMARY KEY,
  who BYTEA NOT NULL,
  expires BIGINT NOT NULL
);

-- What cookies and forms are protected with, as ASP.NET Core writes it.
CREATE TABLE protection_keys (
  name TEXT NOT NULL PRIMARY KEY,
  xml TEXT NOT NULL,
  created BIGINT NOT NULL
);
