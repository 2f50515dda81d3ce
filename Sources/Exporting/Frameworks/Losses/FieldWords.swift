/// The fields of CASE in words.
enum FieldWords {
  private static let known = [
    "CFItemType": "type", "humanCodingScheme": "code", "educationLevel": "level",
    "conceptKeywords": "keywords", "uri": "address", "lastChangeDateTime": "day of the last change",
    "abbreviatedStatement": "label", "fullStatement": "statement",
    "listEnumeration": "number in the list", "associationType": "type",
    "sequenceNumber": "place in the order", "officialSourceURL": "address of the source",
    "originNodeURI.title": "name of the start", "destinationNodeURI.title": "name of the end",
    "originNodeURI.identifier": "identifier of the start",
    "destinationNodeURI.identifier": "identifier of the end",
    "originNodeURI.uri": "address of the start", "destinationNodeURI.uri": "address of the end",
    "originNodeURI.targetType": "type of the start",
    "destinationNodeURI.targetType": "type of the end",
    "publisherURI": "address of the publisher in the registry",
    "extensions.plait.paraphrase": "mark of a paraphrase", "extensions.plait.id": "short id",
    "extensions.plait.identifiers": "original identifiers",
  ]

  static func name(of field: String) -> String {
    if let name = known[field] { return name }
    let plait = "extensions.plait."
    if field.hasPrefix(plait) { return words(of: String(field.dropFirst(plait.count))) }
    let extensions = "extensions."
    if field.hasPrefix(extensions) { return "“\(field.dropFirst(extensions.count))”" }
    return words(of: field)
  }

  /// `statusStartDate` as `status start date`, `CFItemTypeURI` as `link to the item type`.
  private static func words(of name: String) -> String {
    var stem = name.hasPrefix("CF") ? name.dropFirst(2) : name[...]
    let isLink = stem.hasSuffix("URI") && stem.count > 3
    if isLink { stem = stem.dropLast(3) }
    var words = ""
    for character in stem {
      if character.isUppercase, !words.isEmpty { words += " " }
      words += character.lowercased()
    }
    return isLink ? "link to the \(words)" : words
  }
}
