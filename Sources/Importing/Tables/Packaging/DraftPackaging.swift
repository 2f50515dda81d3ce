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
  private var parents: [[Int]] = []
  private var children: [Int?: Int] = [:]
  /// How often each key gave an identifier.
  private var repeats: [String: Int] = [:]
  private var told = RepeatedIdentifiers()

  init(_ draft: FrameworkDraft) {
    self.draft = draft
    package = CFPackage(document: draft.document)
  }

  mutating func run() {
    fillStatements()
    identify()
    findParents()
    cutCircles()
    package.items.reserveCapacity(draft.items.count)
    for index in draft.items.indices { link(index) }
    for index in draft.items.indices { package.items.append(item(index)) }
    if let license = draft.license { package.definitions.licenses = [license] }
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
      for reference in draft.items[index].parents {
        switch reference {
        case .draft(let parent): parents[index].append(parent)
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
          if !parents[index].contains(parent) { parents[index].append(parent) }
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
      parents[index].first.map({ draft.items[$0].code }) != item.parentCode
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
    let cuts = ParentCircles(of: parents).cuts
    for cut in cuts { parents[cut.child].removeAll { $0 == cut.parent } }
    for cut in cuts {
      let names = cut.circle.map(name) + (cut.isLonger ? ["…"] : []) + [name(cut.child)]
      let place = parents[cut.child].first.map { "It stands under \(name($0))." }
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
    let origin = node(index)
    if parents[index].isEmpty {
      let document = package.document
      add(
        .isChildOf, origin,
        LinkGenURI(title: document.title, identifier: document.identifier, uri: document.uri),
        number: count(nil))
    }
    for parent in parents[index] { add(.isChildOf, origin, node(parent), number: count(parent)) }
    for link in draft.items[index].links {
      switch link.reference {
      case .draft(let other): add(link.type, origin, node(other), link.identifier)
      case .named(let name, let place):
        if let other = position(of: name) {
          add(link.type, origin, node(other), link.identifier)
        } else if CASEIdentifier.isUUID(name) || !link.address.isEmpty {
          let isUUID = CASEIdentifier.isUUID(name)
          let identifier = isUUID ? name.lowercased() : name
          let address = isUUID ? "urn:uuid:" + identifier : name
          add(
            link.type, origin,
            LinkGenURI(
              title: link.title.isEmpty ? name : link.title, identifier: identifier,
              uri: link.address.isEmpty ? address : link.address), link.identifier)
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

  private mutating func count(_ parent: Int?) -> Int {
    children[parent, default: 0] += 1
    return children[parent, default: 0]
  }

  private func node(_ index: Int) -> LinkGenURI {
    LinkGenURI(
      title: name(index), identifier: identifiers[index], uri: "urn:uuid:" + identifiers[index])
  }

  private mutating func add(
    _ type: AssociationType, _ origin: LinkGenURI, _ destination: LinkGenURI, _ own: String = "",
    number: Int? = nil
  ) {
    let identifier =
      CASEIdentifier.isUUID(own)
      ? own.lowercased()
      : told.identifier("\(origin.identifier) \(type.rawValue) \(destination.identifier)")
    var association = CFAssociation(
      identifier: identifier, associationType: type, uri: "urn:uuid:" + identifier,
      originNodeURI: origin, destinationNodeURI: destination,
      lastChangeDateTime: package.document.lastChangeDateTime)
    association.sequenceNumber = number
    package.associations.append(association)
  }

  private func item(_ index: Int) -> CFItem {
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
