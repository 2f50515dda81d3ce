import CASEFormat
import Curriculum

/// The CASE package of a draft, with the same identifiers each time.
struct StandardsPackage {
  /// Who and what the framework is.
  struct Head {
    var id: String
    var title: String
    var publisher: String
    var version: String?
    var language: String?
    /// The title in the document, where a person gave another one.
    var otherTitle: String?
    var changed: String
  }

  private let head: Head
  private let entries: [StandardsEntry]
  private let document: String
  private let identifiers: [String]
  private let kinds: [String]

  init(_ draft: StandardsDraft, _ head: Head) {
    self.head = head
    entries = draft.entries
    document = CASEIdentifier.derived(from: "framework \(head.id)")
    identifiers = Self.identifiers(of: entries, in: head.id)
    let standard = Self.kindOfStandards(entries, head)
    kinds = entries.map { entry in
      switch entry.kind {
      case .group: "Group"
      case .standard: standard
      case .role(let role): role.rawValue
      }
    }
  }

  func package() -> CFPackage {
    var document = CFDocument(
      identifier: document, uri: Self.uri(document), creator: head.publisher, title: head.title,
      lastChangeDateTime: head.changed)
    let isOfSkills = kinds.contains { $0 == "Competency" || $0 == "Skill" }
    document.frameworkType = isOfSkills ? "Skills" : "Standards"
    document.caseVersion = "1.1"
    document.publisher = head.publisher
    document.version = head.version
    document.language = head.language
    document.description = head.otherTitle
    document.extensions = JSONObject([
      .init("plait", .object(JSONObject([.init("id", .string(head.id))])))
    ])
    var package = CFPackage(document: document)
    package.items = entries.indices.map(item)
    package.associations = associations()
    var seen: Set<String> = []
    package.definitions.itemTypes = kinds.filter { seen.insert($0).inserted }.map(itemType)
    return package
  }

  private func item(_ index: Int) -> CFItem {
    let entry = entries[index]
    // CASE asks for a statement: a code without one stands in for it.
    let statement = entry.statement.isEmpty ? entry.code ?? "" : entry.statement
    var item = CFItem(
      identifier: identifiers[index], fullStatement: statement,
      uri: Self.uri(identifiers[index]), lastChangeDateTime: head.changed)
    item.humanCodingScheme = entry.code
    item.listEnumeration = entry.count
    item.educationLevel = entry.levels
    item.itemType = kinds[index]
    let type = itemType(kinds[index])
    item.itemTypeURI = LinkURI(title: kinds[index], identifier: type.identifier, uri: type.uri)
    let notes = entry.notes.filter { !$0.isEmpty }
    if !notes.isEmpty { item.notes = notes.joined(separator: "\n") }
    return item
  }

  private func associations() -> [CFAssociation] {
    var counts: [Int?: Int] = [:]
    return entries.indices.map { index in
      let parent = entries[index].parent
      counts[parent, default: 0] += 1
      let end = parent.map { identifiers[$0] } ?? document
      let title = parent.map { entries[$0].code ?? entries[$0].statement } ?? head.title
      let identifier = CASEIdentifier.derived(from: "\(identifiers[index]) isChildOf \(end)")
      var association = CFAssociation(
        identifier: identifier, associationType: .isChildOf, uri: Self.uri(identifier),
        originNodeURI: LinkGenURI(
          title: entries[index].code ?? entries[index].statement.onOneLine,
          identifier: identifiers[index], uri: Self.uri(identifiers[index])),
        destinationNodeURI: LinkGenURI(
          title: title.onOneLine, identifier: end, uri: Self.uri(end)),
        lastChangeDateTime: head.changed)
      association.sequenceNumber = counts[parent]
      return association
    }
  }

  private func itemType(_ kind: String) -> CFItemType {
    let identifier = CASEIdentifier.derived(from: "item type \(kind)")
    return CFItemType(
      identifier: identifier, uri: Self.uri(identifier), title: kind, description: kind,
      hierarchyCode: "1", lastChangeDateTime: head.changed)
  }

  private static func uri(_ identifier: String) -> String { "urn:uuid:\(identifier)" }

  /// What the document calls its entries.
  private static func kindOfStandards(_ entries: [StandardsEntry], _ head: Head) -> String {
    let groups = entries.filter { $0.kind == .group }.map(\.statement)
    let words = ([head.title, head.otherTitle ?? ""] + groups).joined(separator: " ").lowercased()
    let hasRoles = entries.contains { if case .role = $0.kind { true } else { false } }
    if hasRoles || words.contains("competenc") { return "Competency" }
    return words.contains("skill") ? "Skill" : "Standard"
  }

  /// A code gives the identifier, as in the catalogs; an entry without one, or with one that was
  /// used before, takes the words of its path, and a number where even those are the same.
  private static func identifiers(of entries: [StandardsEntry], in id: String) -> [String] {
    var used: Set<String> = []
    var counts: [String: Int] = [:]
    var names: [String] = []
    for entry in entries {
      let above = entry.parent.map { names[$0] } ?? ""
      let path = "\(above) > \(entry.code ?? "") \(entry.statement.onOneLine)"
      var name = entry.code ?? path
      if used.contains(name) { name = path }
      let first = name
      while !used.insert(name).inserted {
        counts[first, default: 1] += 1
        name = "\(first) #\(counts[first, default: 2])"
      }
      names.append(name)
    }
    return names.map { CASEIdentifier.derived(from: "\(id) \($0)") }
  }
}
