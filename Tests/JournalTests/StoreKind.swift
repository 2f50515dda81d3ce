import Foundation
import Journal
import TestSupport

/// The stores that must pass the same suite.
enum StoreKind: CaseIterable, Sendable {
  case memory
  case sqlite

  func store(in folder: TemporaryFolder) throws -> any JournalStore {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try SQLiteStore(folder: folder.url.path)
    }
  }
}
