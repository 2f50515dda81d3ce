import CASEFormat

/// The lists that one asker may read, and the answers of a CASE server about them.
public struct ServedLists: Sendable {
  private let packages: [ServedPackage]

  /// Takes the lists; of two with one identifier the first counts.
  public init(_ packages: [ServedPackage]) {
    var seen: Set<String> = []
    self.packages = packages.filter { seen.insert($0.identifier).inserted }
  }

  /// The text of a list or of a part of one.
  ///
  /// - Throws: what the specification has for an identifier that is none, or stands for nothing.
  public func answer(
    _ kind: ServedKind, _ identifier: String
  ) throws(ServingRefusal) -> [UInt8] {
    guard CASEIdentifier.isUUID(identifier) else { throw .invalidIdentifier }
    let identifier = identifier.lowercased()
    if kind == .packages {
      guard let package = packages.first(where: { $0.identifier == identifier }) else {
        throw .unknown
      }
      return package.bytes
    }
    let home = kind == .itemAssociations ? ServedKind.items : kind
    guard let package = packages.first(where: { $0.part(home, identifier) != nil }),
      let part = package.part(home, identifier)
    else { throw .unknown }
    var answer = part
    if kind.isSet {
      let entries = package.set(kind, from: identifier)
      answer = JSONObject([.init(kind.rawValue, .array(entries.map(JSONValue.object)))])
    }
    if kind == .itemAssociations {
      // Links to a standard stand in the packages of those who point to it.
      let links = packages.flatMap(\.associations).filter { link in
        ["originNodeURI", "destinationNodeURI"].contains { end in
          guard case .object(let node)? = link[end] else { return false }
          return node.text("identifier")?.lowercased() == identifier
        }
      }
      answer = JSONObject([
        .init("CFItem", .object(part)),
        .init("CFAssociations", .array(links.map(JSONValue.object))),
      ])
    }
    return Self.text(answer)
  }

  /// A page of the heads of all lists.
  ///
  /// - Throws: what the specification has for fields and numbers that are none.
  public func documents(_ wish: DocumentWish) throws(ServingRefusal) -> DocumentPage {
    var heads = packages.map(\.document)
    if let filter = wish.filter { heads = heads.filter(filter.holds) }
    if let field = wish.sort {
      // Equal heads keep their order, so that no page has one twice.
      let sorted = heads.enumerated().sorted { left, right in
        let (a, b) = (left.element.text(field) ?? "", right.element.text(field) ?? "")
        return a == b ? left.offset < right.offset : wish.isDescending ? a > b : a < b
      }
      heads = sorted.map(\.element)
    }
    let page = heads.dropFirst(wish.offset).prefix(wish.limit).map { head -> JSONValue in
      guard let fields = wish.fields else { return .object(head) }
      return .object(JSONObject(head.members.filter { fields.contains($0.name) }))
    }
    return DocumentPage(
      bytes: Self.text(JSONObject([.init("CFDocuments", .array(Array(page)))])),
      total: heads.count)
  }

  private static func text(_ object: JSONObject) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(.object(object))
    return writer.finish()
  }
}
