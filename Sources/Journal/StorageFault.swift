/// Why the file of a journal cannot be used.
package struct StorageFault: Hashable, Sendable {
  package var kind: Kind
  /// What is the matter, with the path.
  package var message: String
  /// What to do.
  package var remedy: String

  package init(_ kind: Kind, _ message: String, _ remedy: String) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }

  /// The kinds of fault, by their stable codes.
  package enum Kind: String, CaseIterable, Sendable {
    /// Another process has the folder open.
    case inUse = "JRN-201"
    /// The disk is full; it may have room again later.
    case full = "JRN-202"
    /// The file is damaged, or its chain of hashes does not hold.
    case damaged = "JRN-203"
    /// The file was written by a newer Plait.
    case newer = "JRN-204"
    /// The file is none of a journal.
    case foreign = "JRN-205"
    /// The disk did not take or give what was asked; nothing more is written.
    case unreliable = "JRN-206"
    /// The file or its folder cannot be opened.
    case notOpened = "JRN-207"
  }
}
