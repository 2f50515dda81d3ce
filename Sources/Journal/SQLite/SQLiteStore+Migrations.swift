import GRDB

/// The steps from an empty file to the tables of today.
///
/// A step that was released is never changed; each is one commit, so that a file is of one version
/// or of the next, also when the power goes in between.
extension SQLiteStore {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { database in
        try database.execute(sql: step.statements)
      }
    }
    return migrator
  }()

  /// The name of each step and its statements.
  static let steps: [(name: String, statements: String)] = [
    (
      "1 logs, cells and people",
      """
      CREATE TABLE logs (
        program TEXT PRIMARY KEY, sequence INTEGER NOT NULL, hash BLOB NOT NULL,
        closed INTEGER NOT NULL, lastWriter TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE events (
        program TEXT NOT NULL, sequence INTEGER NOT NULL, deed TEXT NOT NULL, hash BLOB NOT NULL,
        body BLOB NOT NULL, PRIMARY KEY (program, sequence)
      ) STRICT;
      CREATE INDEX eventsByDeed ON events (program, deed, sequence);
      CREATE TABLE cells (
        program TEXT NOT NULL, part TEXT NOT NULL, field TEXT NOT NULL, value TEXT,
        version INTEGER NOT NULL, person TEXT, author TEXT NOT NULL, at INTEGER NOT NULL,
        sequence INTEGER NOT NULL, PRIMARY KEY (program, part, field)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX partsByPlace ON cells (program, value) WHERE field = '@in';
      CREATE TABLE mentions (
        program TEXT NOT NULL, part TEXT NOT NULL, field TEXT NOT NULL, sequence INTEGER NOT NULL,
        PRIMARY KEY (program, part, field, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE snapshots (
        program TEXT NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL,
        PRIMARY KEY (program, sequence)
      ) STRICT;
      CREATE TABLE answers (
        sender TEXT NOT NULL, key TEXT NOT NULL, digest BLOB NOT NULL, at INTEGER NOT NULL,
        body BLOB NOT NULL, PRIMARY KEY (sender, key)
      ) STRICT;
      CREATE TABLE people (
        person TEXT PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE memberships (
        person TEXT NOT NULL, program TEXT NOT NULL, role TEXT NOT NULL, strands TEXT NOT NULL,
        PRIMARY KEY (person, program, role)
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "2 accounts, sessions and invitations",
      """
      CREATE TABLE accounts (
        person TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, password TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE sessions (
        mark BLOB PRIMARY KEY, person TEXT NOT NULL, since INTEGER NOT NULL,
        lastUsed INTEGER NOT NULL, browser TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX sessionsByPerson ON sessions (person);
      CREATE TABLE invitations (
        mark BLOB PRIMARY KEY, program TEXT NOT NULL, role TEXT NOT NULL, strands TEXT NOT NULL,
        note TEXT NOT NULL, invitedBy TEXT, made INTEGER NOT NULL, expires INTEGER NOT NULL,
        redeemedBy TEXT, revoked INTEGER NOT NULL, renews TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE draftsSetAside (
        program TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (program, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE seen (
        person TEXT NOT NULL, program TEXT NOT NULL, sequence INTEGER NOT NULL,
        PRIMARY KEY (person, program)
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "3 shares",
      """
      CREATE TABLE shares (
        mark BLOB PRIMARY KEY, program TEXT NOT NULL, note TEXT NOT NULL, sharedBy TEXT,
        made INTEGER NOT NULL, revoked INTEGER NOT NULL, lastUsed INTEGER
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "4 identities",
      """
      CREATE TABLE identities (
        issuer TEXT NOT NULL, subject TEXT NOT NULL, person TEXT NOT NULL,
        PRIMARY KEY (issuer, subject)
      ) STRICT, WITHOUT ROWID;
      """
    ),
  ]
}
