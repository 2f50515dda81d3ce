extension CFAssociation {
  /// Nil when an end is missing: such a link links nothing.
  init?(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    let type = Self.type(&fields)
    let sequence = fields.integer("sequenceNumber")
    let uri = fields.uri(for: identifier)
    guard let origin = fields.node("originNodeURI"),
      let destination = fields.node("destinationNodeURI")
    else {
      fields.note(.shapeUnread, "originNodeURI", "a link without two ends is left out")
      return nil
    }
    self.init(
      identifier: identifier, associationType: type, uri: uri, originNodeURI: origin,
      destinationNodeURI: destination, lastChangeDateTime: context.changed)
    sequenceNumber = sequence
    groupingURI = fields.link("CFAssociationGroupingURI")
    lastChangeDateTime = fields.changed(or: context.changed)
    notes = fields.text("notes")
    extensions = fields.extensions()
    fields.dropEcho("CFDocumentURI")
    additional = fields.rest()
  }

  private static func type(_ fields: inout FieldReader) -> AssociationType {
    let name = "associationType"
    guard let word = fields.text(name), !word.isEmpty else {
      fields.note(.textFilled, name, "isRelatedTo stands in for the missing type")
      return .isRelatedTo
    }
    let type = AssociationType(rawValue: word)
    if type.isConforming { return type }
    // “RelatedTo”, “is child of”: the same word in another spelling is that word.
    let folded = fold(word)
    if let known = AssociationType.named.first(where: { fold($0.rawValue) == folded }) {
      fields.note(.associationTypeRenamed, name, "“\(word)” is taken as \(known.rawValue)")
      return known
    }
    let extended = AssociationType.extending(word)
    fields.note(
      .associationTypeRenamed, name,
      "CASE has no “\(word)”; it is kept as \(extended.rawValue)")
    return extended
  }

  private static func fold(_ word: String) -> String {
    let letters = word.lowercased().filter(\.isLetter)
    return letters.hasPrefix("is") ? String(letters.dropFirst(2)) : letters
  }
}
