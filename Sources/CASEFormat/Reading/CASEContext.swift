/// What the parts of a package fall back on: the document's identifier and its last change.
struct CASEContext {
  let document: String
  let changed: String

  init(_ document: CFDocument) {
    self.document = document.identifier
    changed = document.lastChangeDateTime
  }

  /// Stands in for a document's missing date; visibly no real one.
  static let unknownMoment = "1970-01-01T00:00:00Z"
}
