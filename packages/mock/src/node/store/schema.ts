/** Stands in the header of every data file: "Rvya". */
export const applicationId = 0x52_76_79_61;

/** Of the tables below. A file of a later one is not opened. */
export const schemaVersion = 1;

/** `seq` is the order in which records came; a `record` is JSON; times are milliseconds since 1970. */
export const tables = `
  CREATE TABLE secrets (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE moments (name TEXT PRIMARY KEY, at REAL NOT NULL) STRICT;
  CREATE TABLE keys (hash TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;
  CREATE TABLE wallets (account TEXT PRIMARY KEY, credits INTEGER NOT NULL) STRICT;
  CREATE TABLE tasks (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    credits INTEGER NOT NULL,
    settled_at INTEGER NOT NULL,
    refund_at INTEGER,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX refunds ON tasks (refund_at) WHERE refund_at IS NOT NULL;
  CREATE TABLE files (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL,
    content INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX files_expiry ON files (expires_at);
  CREATE TABLE pieces (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE claims (
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    key TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    location TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (account, operation, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claims_expiry ON claims (expires_at);
`;

/** Everything that a reset forgets. The secrets stay. */
export const forgotten = ["moments", "keys", "wallets", "tasks", "files", "pieces", "claims"];
