/// One thing that the reader put right, or kept although the specification has no place for it.
package struct Repair: Sendable, Hashable, CustomStringConvertible {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case wrapperRemoved = "wrapper removed"
    case nullDropped = "empty value dropped"
    case echoDropped = "repeated link dropped"
    case textMadeList = "text made a list"
    case listMadeOne = "first of a list taken"
    case numberMadeText = "number made a text"
    case textMadeNumber = "text made a number"
    case textMadeLink = "text made a link"
    case linkCompleted = "link completed"
    case identifierLowered = "identifier put in lower case"
    case identifierMade = "identifier made up"
    case identifierNotConforming = "identifier not conforming"
    case identifierRepeated = "identifier repeated"
    case timeZoneAssumed = "time zone assumed"
    case dateReplaced = "date replaced"
    case textFilled = "missing text filled in"
    case addressMade = "address made up"
    case addressMended = "address mended"
    case associationTypeRenamed = "association type renamed"
    case targetTypeRenamed = "target type renamed"
    case danglingOrigin = "link from nowhere"
    case unknownKept = "unknown field kept"
    case unknownDropped = "unknown field dropped"
    case shapeUnread = "value of another kind kept unread"
  }

  package var kind: Kind
  /// What was repaired, such as `CFItems[12] (RI.4.3)`; list positions are counted from 1.
  package var place: String
  package var field: String
  /// What was done, in words.
  package var detail: String

  package init(_ kind: Kind, place: String, field: String, detail: String) {
    self.kind = kind
    self.place = place
    self.field = field
    self.detail = detail
  }

  package var description: String { "\(place), \(field): \(detail)" }
}
