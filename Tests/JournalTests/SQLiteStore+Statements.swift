import GRDB

@testable import Journal

extension SQLiteStore {
  /// Runs one statement outside of any commit.
  func run(_ statement: String) async throws {
    try await queue.writeWithoutTransaction { try $0.execute(sql: statement) }
  }

  /// The number that one statement gives.
  func number(_ statement: String) async throws -> Int? {
    try await queue.writeWithoutTransaction { try Int.fetchOne($0, sql: statement) }
  }
}
