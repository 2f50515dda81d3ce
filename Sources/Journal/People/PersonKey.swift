/// The name of a person within a journal; it never changes and is never used again.
package struct PersonKey: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package var description: String { rawValue }
}
