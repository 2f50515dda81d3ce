import SafeXML

/// The relationships of one source, in the order of the file.
package struct Relationships: Sendable, Hashable {
  /// All of them.
  package let all: [Relationship]
  private let places: [String: Int]

  /// The part that holds the relationships of the package itself.
  static let ofPackage = PartName("_rels/.rels")
  /// No relationships.
  package static let none = Relationships([])

  init(_ all: [Relationship]) {
    self.all = all
    var places: [String: Int] = [:]
    for (place, relationship) in all.enumerated() where places[relationship.id] == nil {
      places[relationship.id] = place
    }
    self.places = places
  }

  /// The relationship of an id.
  package subscript(id: String) -> Relationship? { places[id].map { all[$0] } }

  /// The first relationship of a type.
  package func first(_ type: RelationshipType) -> Relationship? {
    all.first { $0.type == type }
  }

  /// The first part that is related by a type.
  package func part(_ type: RelationshipType) -> PartName? {
    all.first { $0.type == type && $0.part != nil }?.part
  }
}

extension Relationships {
  private static let space = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let vocabulary = XMLVocabulary(
    ["r:Relationship", "Id", "Type", "Target", "TargetMode"], prefixes: ["r": space])
  private enum Number {
    static let relationship = 0
    static let id = 1
    static let type = 2
    static let target = 3
    static let mode = 4
  }

  /// Reads no more than one over a limit, so that the limit can be told.
  init(reading root: XMLNode, of source: PartName?, most: Int) {
    var all: [Relationship] = []
    for element in root.children where element.number == Number.relationship {
      guard all.count <= most else { break }
      guard let id = element.attribute(Number.id), let type = element.attribute(Number.type),
        let target = element.attribute(Number.target)
      else { continue }
      let isExternal = element.attribute(Number.mode)?.lowercased() == "external"
      all.append(
        Relationship(
          id: id, type: RelationshipType(rawValue: type),
          target: Self.target(target, isExternal: isExternal, from: source)))
    }
    self.init(all)
  }

  private static func target(
    _ target: String, isExternal: Bool, from source: PartName?
  ) -> Relationship.Target {
    if isExternal { return .external(target) }
    return PartName(target: target, from: source).map { .part($0) } ?? .nowhere(target)
  }
}
