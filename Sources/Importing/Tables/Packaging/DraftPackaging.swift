import CASEFormat
import Curriculum

/// Makes a package of a draft.
struct DraftPackaging {
  var draft: FrameworkDraft
  private(set) var package: CFPackage
  /// The identifiers of the items.
  private var identifiers: [String] = []
  /// Positions by identifier or code as the table writes it, and in small letters.
  private var positions: [String: Int] = [:]
  /// For each item the places in the tree; none is the top.
  private var parents: [[Parent]] = []
  private var children: [Int?: Int] = [:]
  /// How often each key gave an identifier.
  private var repeats: [String: Int] = [:]
  private var told = RepeatedIdentifiers()
  private var definitions: DraftDefinitions
  /// What is kept beside each item of groups that have no UUID.
  private var groups: [Int: Set<String>] = [:]

  /// A place in the tree, and what the table says of the link to it.
  private struct Parent {
    /// The position of the item; nil for the list itself.
    let item: Int?
    let link: ItemDraft.Link
  }

  init(_ draft: FrameworkDraft) {
    self.draft = draft
    package = CFPackage(document: draft.document)
    definitions = DraftDefinitions(
      id: draft.id, changed: draft.document.lastChangeDateTime, license: draft.license)
  }

  mutating func run() {
    fillStatements()
    identify()
    findParents()
    cutCircles()
    package.items.reserveCapacity(draft.items.count)
    for index in draft.items.indices { link(index) }
    for index in draft.items.indices { package.items.append(item(index)) }
    package.definitions = definitions.definitions
    finishDocument()
  }

  /// CASE asks for a statement, so the next best words stand in for one that is missing.
  private mutating func fillStatements() {
    for index in draft.items.indices where draft.items[index].statement.isEmpty {
      let item = draft.items[index]
      draft.items[index].statement = item.label.isEmpty ? item.code : item.label
      draft.findings.add(
        "TAB-132", item.label.isEmpty ? .warning : .note, item.place,
        "The row has no statement; its \(item.label.isEmpty ? "code" : "label") stands in for it: "
          + "“\(draft.items[index].statement.prefix(60))”.",
        "Write the statement into the table and import it again, if there is one.")
    }
  }

  private mutating func identify() {
    var used: Set<String> = []
    var codes: [String: Int] = [:]
    for index in draft.items.indices {
      let item = draft.items[index]
      if !item.code.isEmpty {
        if let first = codes[item.code] {
          tellRepeated(index, first)
        } else {
          codes[item.code] = index
        }
      }
      var identifier = item.identifier.lowercased()
      if !CASEIdentifier.isUUID(identifier) {
        let key = [item.identifier, item.code, item.path, item.statement].first { !$0.isEmpty }
        identifier = fresh(key ?? "", used)
      } else if used.contains(identifier) {
        draft.findings.add(
          "TAB-134", .warning, item.place,
          "The identifier \(item.identifier) stands in another row too. That row keeps it, and "
            + "this one has a new one.",
          "Ask the publisher which of the two rows it belongs to.")
        draft.items[index].extras.append(.init("identifier", item.identifier))
        identifier = fresh(item.code.isEmpty ? item.identifier : item.code, used)
      }
      used.insert(identifier)
      identifiers.append(identifier)
      for name in [item.identifier, item.code] where !name.isEmpty {
        if positions[name] == nil { positions[name] = index }
        let small = Self.folded(name)
        if positions[small] == nil { positions[small] = index }
      }
    }
  }

  /// The same key gives the same identifier in every import; a second item of a key has its number.
  private mutating func fresh(_ key: String, _ used: Set<String>) -> String {
    var identifier: String
    repeat {
      repeats[key, default: 0] += 1
      let number = repeats[key, default: 1]
      let mark = number == 1 ? "" : " #\(number)"
      identifier = CASEIdentifier.derived(from: "\(draft.id) \(key)\(mark)")
    } while used.contains(identifier)
    return identifier
  }

  private mutating func tellRepeated(_ index: Int, _ first: Int) {
    let (item, other) = (draft.items[index], draft.items[first])
    let isSame = item.statement == other.statement
    draft.findings.add(
      "TAB-133", .warning, item.place,
      "The code \(item.code) stands in \(other.place) too, "
        + (isSame ? "with the same statement." : "with another statement.") + " Both were kept.",
      isSame
        ? "Delete one of the rows."
        : "Give one of them its own code. A spreadsheet may have made 1.1 of 1.10: then store the "
          + "column as text.")
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }

  private func position(of name: String) -> Int? { positions[name] ?? positions[Self.folded(name)] }

  private mutating func findParents() {
    parents = Array(repeating: [], count: draft.items.count)
    for index in draft.items.indices {
      for link in draft.items[index].parents {
        switch link.reference {
        case .document: parents[index].append(Parent(item: nil, link: link))
        case .draft(let parent): parents[index].append(Parent(item: parent, link: link))
        case .named(let name, let place):
          let code = draft.items[index].parentCode
          guard let parent = position(of: name) ?? position(of: code), parent != index else {
            draft.findings.add(
              "TAB-135", .warning, place,
              position(of: name) == nil
                ? "No row has the code or identifier “\(name.prefix(80))”, so the item stands at "
                  + "the top."
                : "The item names itself as its parent, so it stands at the top.",
              "Correct the parent in the table, or add the row that it names.")
            draft.items[index].extras.append(.init("parent", name))
            continue
          }
          if link.isTold || !parents[index].contains(where: { $0.item == parent }) {
            parents[index].append(Parent(item: parent, link: link))
          }
          // An identifier that gave way to the code is kept.
          if position(of: name) == nil { draft.items[index].extras.append(.init("parent", name)) }
        }
      }
      keepParentCode(index)
    }
  }

  /// Tells a code of the parent that is not the code of the item under which the row stands.
  private mutating func keepParentCode(_ index: Int) {
    let item = draft.items[index]
    guard !item.parentCode.isEmpty,
      parents[index].first?.item.map({ draft.items[$0].code }) != item.parentCode
    else { return }
    draft.items[index].extras.append(.init("parent code", item.parentCode))
    draft.findings.add(
      "TAB-135", .warning, item.place,
      "The row names its parent by an identifier and by the code “\(item.parentCode.prefix(80))”, "
        + "and these are not of one row. The identifier was followed, where there is such a row.",
      "Correct one of the two in the table.")
  }

  /// Takes out each link that makes an item its own ancestor, and tells it.
  private mutating func cutCircles() {
    let cuts = ParentCircles(of: parents.map { $0.compactMap(\.item) }).cuts
    for (child, cuts) in Dictionary(grouping: cuts, by: \.child) {
      let gone = Set(cuts.map(\.parent))
      parents[child].removeAll { $0.item.map(gone.contains) ?? false }
    }
    for cut in cuts {
      let names = cut.circle.map(name) + (cut.isLonger ? ["…"] : []) + [name(cut.child)]
      let place = parents[cut.child].lazy.compactMap(\.item).first
        .map { "It stands under \(name($0))." }
      draft.findings.add(
        "TAB-136", .warning, draft.items[cut.child].place,
        "The item is its own ancestor: \(names.joined(separator: " under ")). "
          + (place ?? "It was put at the top."),
        "Correct the parent of one of them in the table.")
      draft.items[cut.child].extras.append(.init("parent", name(cut.parent)))
    }
  }

  private func name(_ index: Int) -> String {
    let item = draft.items[index]
    return item.code.isEmpty ? String(item.statement.prefix(40)) : item.code
  }

  /// Links an item to its parents, a top item to the document.
  private mutating func link(_ index: Int) {
    let places =
      parents[index].isEmpty
      ? [Parent(item: nil, link: .parent(.document))] : parents[index]
    for place in places {
      add(
        place.link, from: index, to: place.item.map(node) ?? documentNode,
        number: count(place.item))
    }
    for link in draft.items[index].links {
      switch link.reference {
      case .document: add(link, from: index, to: documentNode)
      case .draft(let other): add(link, from: index, to: node(other))
      case .named(let name, let place):
        if let other = position(of: name) {
          add(link, from: index, to: node(other))
        } else if let node = Self.outside(name, link) {
          add(link, from: index, to: node)
        } else {
          draft.findings.add(
            "TAB-137", .warning, place,
            "No row has the code or identifier “\(name.prefix(80))”, so the link "
              + "\(link.type.rawValue) was kept as a text.",
            "Correct the code in the table, or add the row that it names.")
          draft.items[index].extras.append(.init(link.type.rawValue, name))
        }
      }
    }
  }

  /// An end that is no item of the list; nil where neither a UUID nor an address tells it.
  private static func outside(_ name: String, _ link: ItemDraft.Link) -> LinkGenURI? {
    let isUUID = CASEIdentifier.isUUID(name)
    guard isUUID || !link.address.isEmpty else { return nil }
    let identifier = isUUID ? name.lowercased() : name
    return LinkGenURI(
      title: link.title.isEmpty ? name : link.title, identifier: identifier,
      uri: link.address.isEmpty ? "urn:uuid:" + identifier : link.address)
  }

  private mutating func count(_ parent: Int?) -> Int {
    children[parent, default: 0] += 1
    return children[parent, default: 0]
  }

  private func node(_ index: Int) -> LinkGenURI {
    LinkGenURI(
      title: name(index), identifier: identifiers[index], uri: "urn:uuid:" + identifiers[index])
  }

  private var documentNode: LinkGenURI {
    LinkGenURI(
      title: package.document.title, identifier: package.document.identifier,
      uri: package.document.uri)
  }

  private mutating func add(
    _ link: ItemDraft.Link, from index: Int, to destination: LinkGenURI, number: Int? = nil
  ) {
    let origin = node(index)
    let isOwn = CASEIdentifier.isUUID(link.identifier)
    let identifier =
      isOwn
      ? link.identifier.lowercased()
      : told.identifier("\(origin.identifier) \(link.type.rawValue) \(destination.identifier)")
    if !isOwn, !link.identifier.isEmpty {
      draft.items[index].extras.append(.init("link identifier", link.identifier))
    }
    var association = CFAssociation(
      identifier: identifier, associationType: link.type, uri: "urn:uuid:" + identifier,
      originNodeURI: origin, destinationNodeURI: destination,
      lastChangeDateTime: package.document.lastChangeDateTime)
    association.sequenceNumber = number
    if let grouping = link.grouping {
      association.groupingURI = definitions.grouping(grouping)
      let own = grouping.identifier
      if !own.isEmpty, !CASEIdentifier.isUUID(own), groups[index, default: []].insert(own).inserted
      {
        draft.items[index].extras.append(.init("associationGroupIdentifier", own))
      }
    }
    package.associations.append(association)
  }

  private mutating func item(_ index: Int) -> CFItem {
    let draft = draft.items[index]
    var item = CFItem(
      identifier: identifiers[index], fullStatement: draft.statement,
      uri: "urn:uuid:" + identifiers[index],
      lastChangeDateTime: package.document.lastChangeDateTime)
    func text(_ text: String) -> String? { text.isEmpty ? nil : text }
    item.humanCodingScheme = text(draft.code)
    item.abbreviatedStatement = text(draft.label)
    item.listEnumeration = text(draft.enumeration)
    item.itemType = text(draft.type)
    item.conceptKeywords = draft.keywords
    item.educationLevel = draft.level
    item.notes = text(draft.notes)
    item.language = text(draft.language)
    if !draft.license.isEmpty { item.licenseURI = definitions.license(titled: draft.license) }
    var own: [JSONObject.Member] = []
    if !draft.citation.isEmpty { own.append(.init("citation", .string(draft.citation))) }
    if draft.isParaphrase { own.append(.init("paraphrase", .bool(true))) }
    var extras = draft.extras
    if !draft.identifier.isEmpty, draft.identifier.lowercased() != item.identifier,
      draft.identifier != draft.code, !extras.contains(where: { $0.name == "identifier" })
    {
      extras.append(.init("identifier", draft.identifier))
    }
    if !extras.isEmpty { own.append(.init("columns", .object(Self.object(extras)))) }
    item.extensions = Self.extensions(own)
    return item
  }

  private mutating func finishDocument() {
    var own = [JSONObject.Member("id", .string(draft.id))]
    if !draft.extras.isEmpty { own.append(.init("columns", .object(Self.object(draft.extras)))) }
    if !draft.unplaced.isEmpty {
      own.append(.init("unplaced", .object(Self.object(draft.unplaced))))
    }
    package.document.extensions = Self.extensions(own)
    if package.items.isEmpty {
      draft.findings.add(
        "TAB-143", .error, package.document.title, "No row of the table became an item.",
        "Look at which sheet and which columns were read, and say with --map what is different.")
    }
    if package.document.publisher == nil, package.document.creator == "Not stated" {
      draft.findings.add(
        "TAB-138", .note, package.document.title,
        "The table does not say who published the list, nor on which terms it may be used.",
        "Ask the publisher before you share its text.")
    }
  }

  /// Names are unique in an object, so a second one of a name has its number.
  private static func object(_ extras: [ItemDraft.Extra]) -> JSONObject {
    var counts: [String: Int] = [:]
    return JSONObject(
      extras.map { extra in
        counts[extra.name, default: 0] += 1
        let count = counts[extra.name, default: 0]
        return JSONObject.Member(
          count == 1 ? extra.name : "\(extra.name) (\(count))", .string(extra.text))
      })
  }

  private static func extensions(_ own: [JSONObject.Member]) -> JSONObject {
    own.isEmpty
      ? JSONObject() : JSONObject([JSONObject.Member("plait", .object(JSONObject(own)))])
  }
}
