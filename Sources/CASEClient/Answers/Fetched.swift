/// What came of an address.
package enum Fetched: Sendable {
  /// The documents of a server.
  case documents(DocumentList)
  /// A package or a file, as the server sent it.
  case bytes([UInt8])

  /// What a script reads: the list as JSON, or the bytes as they came.
  package var output: [UInt8] {
    switch self {
    case .documents(let list): list.json
    case .bytes(let bytes): bytes
    }
  }
}
