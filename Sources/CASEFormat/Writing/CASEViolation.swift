/// One place where a package does not keep to CASE 1.1.
package struct CASEViolation: Sendable, Hashable, CustomStringConvertible {
  /// Such as `CFItems[12]`; list positions are counted from 1.
  package var place: String
  package var field: String
  package var reason: String

  package init(place: String, field: String, reason: String) {
    self.place = place
    self.field = field
    self.reason = reason
  }

  package var description: String { "\(place), \(field): \(reason)" }
}
