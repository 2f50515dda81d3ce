/// Reads the paragraphs of a document of standards in order: headings, codes, lists, criteria.
struct StandardsParagraphs {
  var draft: StandardsDraft
  /// The headings above, the highest first.
  private var groups: [(level: Int, entry: Int)] = []
  /// The list items above, the outermost first.
  private var list: [(level: Int, entry: Int)] = []
  /// The last entry that is neither a heading nor a part of a competency.
  private var current: Int?
  private var role: (role: StandardsRole, head: String, hasList: Bool, hasEntry: Bool)?
  private var rolesSeen: Set<StandardsRole> = []
  /// A code that waits for its statement.
  private var waiting: Int?
  private let hasRoles: Bool
  /// The list items of a part that holds no standards, such as the textbooks, are left alone.
  private var isAside = false

  /// The level of a heading that is only bold.
  private static let boldLevel = 20

  init(_ draft: StandardsDraft) {
    self.draft = draft
    hasRoles = draft.outline.passages.contains { StandardsRole(heading: $0.plainText) != nil }
  }

  /// The group that stands last, for what a table holds.
  var group: Int? { groups.last?.entry }

  mutating func read(_ blocks: [OutlineBlock]) {
    for (position, block) in blocks.enumerated() {
      switch block {
      case .passage(let id):
        read(id, next: next(behind: position, in: blocks))
      case .table(let table):
        waiting = nil
        var reader = StandardsTable(
          table, under: group, behind: standard(in: position > 0 ? blocks[position - 1] : nil),
          draft: taken())
        reader.read()
        draft = reader.draft
        list = []
        role = nil
      }
    }
  }

  /// The paragraph that follows, but for lines that tell about a competency; nil before a table.
  private func next(behind position: Int, in blocks: [OutlineBlock]) -> Passage? {
    for block in blocks[(position + 1)...].prefix(3) {
      guard case .passage(let id) = block else { return nil }
      let passage = draft.outline.passages[id]
      if !tellsAbout(passage) { return passage }
    }
    return nil
  }

  /// `Domain Cognitive Level Applying Status Active`: how a competency is classed.
  private func tellsAbout(_ passage: Passage) -> Bool {
    guard passage.label == nil, passage.heading == nil else { return false }
    let words = StandardsRole.plain(passage.text)
    return words.hasPrefix("domain ") && words.contains(" level ") && words.utf8.count < 100
  }

  /// The entry that a block holds, where it is the last one.
  private func standard(in block: OutlineBlock?) -> Int? {
    guard case .passage(let id)? = block, let current,
      draft.entries[current].passages.contains(id)
    else { return nil }
    return current
  }

  /// The draft for a while, without a copy of what it holds.
  private mutating func taken() -> StandardsDraft {
    var taken = StandardsDraft(SourceOutline())
    swap(&taken, &draft)
    return taken
  }

  private mutating func read(_ id: Passage.ID, next: Passage?) {
    let passage = draft.outline.passages[id]
    guard draft.fates[id] == .listed else { return }
    let text = passage.plainText
    if let role = StandardsRole(heading: text), isRoleHead(passage) {
      return open(role, id)
    }
    if role == nil, let current, tellsAbout(passage) {
      return draft.note(text, on: current, [id])
    }
    if startsCompetency(passage, next: next) { return addStandard(id, passage, isHead: true) }
    if isHeading(passage) { return addGroup(id, passage) }
    if role != nil, readInRole(id, passage) { return }
    if let code = code(of: passage) { return add(code, id, passage) }
    let trailing = StandardsCode.trailing(passage.text)
    if !trailing.codes.isEmpty { return add(trailing, id, passage) }
    if passage.label != nil || StandardsCode.counted(text) != nil {
      if !isAside { addStandard(id, passage, isHead: false) }
      return
    }
    if let waiting {
      draft.complete(waiting, with: passage.text.onLines, [id])
      self.waiting = nil
    }
  }

  // MARK: Headings

  private func isHeading(_ passage: Passage) -> Bool {
    if passage.heading != nil { return true }
    let text = passage.plainText
    guard passage.isBold, passage.label == nil, text.count <= 100,
      text.last.map({ !".;,?!".contains($0) }) ?? false
    else { return false }
    return code(of: passage) == nil && StandardsCode.trailing(text).codes.isEmpty
  }

  private mutating func addGroup(_ id: Passage.ID, _ passage: Passage) {
    close(to: passage.heading ?? Self.boldLevel)
    let text = passage.plainText
    let code = self.code(of: passage)
    isAside = Self.isAside(text) || hasRoles && !Self.isOfStandards(text)
    let level = StandardsLevel.named(in: text)
    let entry = StandardsEntry(
      .group, code: code?.text, count: code.map(passage.count) ?? passage.shownCount,
      statement: code.map(\.statement) ?? text,
      levels: level.map { [$0] } ?? groups.last.map { draft.entries[$0.entry].levels } ?? [],
      parent: group, passages: [id], place: passage.place)
    groups.append((passage.heading ?? Self.boldLevel, draft.add(entry)))
  }

  private mutating func close(to level: Int) {
    while let last = groups.last, last.level >= level { groups.removeLast() }
    list = []
    role = nil
    waiting = nil
    current = nil
  }

  /// Parts of a document whose lists are no standards.
  private static func isAside(_ text: String) -> Bool {
    let words = StandardsRole.plain(text)
    return [
      "textbook", "supplies", "prerequisite", "reference", "acknowledg", "contents",
      "bibliograph", "glossary", "grading", "policies", "policy", "contact", "schedule", "how to",
      "introduction", "materials", "contributors",
    ].contains { words.contains($0) }
  }

  private static func isOfStandards(_ text: String) -> Bool {
    let words = StandardsRole.plain(text)
    return ["competenc", "outcome", "abilities", "skill", "standard", "unit", "module"]
      .contains { words.contains($0) }
  }

  // MARK: Competencies and what belongs to them

  /// A heading over criteria or objectives stands below a competency, and not beside its group.
  private func isRoleHead(_ passage: Passage) -> Bool {
    guard current != nil else { return false }
    guard let level = passage.heading else { return true }
    return groups.last.map { level > $0.level } ?? true
  }

  private mutating func open(_ role: StandardsRole, _ id: Passage.ID) {
    self.role = (role, draft.outline.passages[id].plainText, false, false)
    rolesSeen.insert(role)
    list = []
    waiting = nil
    draft.claim([id], as: .label)
  }

  /// A paragraph right before a heading over criteria is a competency, unless it is the last
  /// paragraph under another such heading of the same one.
  private func startsCompetency(_ passage: Passage, next: Passage?) -> Bool {
    guard let next, let nextRole = StandardsRole(heading: next.plainText) else { return false }
    guard let role else {
      // A plain line below a competency tells something about it.
      return current == nil || passage.label != nil || passage.heading != nil || passage.isBold
        || code(of: passage) != nil || StandardsCode.counted(passage.plainText) != nil
    }
    return rolesSeen.contains(nextRole) && (role.role != nextRole || role.hasEntry)
  }

  /// Takes a paragraph under a heading over criteria; false for one that stands beside.
  private mutating func readInRole(_ id: Passage.ID, _ passage: Passage) -> Bool {
    guard let open = role, let current else { return false }
    if followsCompetency(passage) { return false }
    let isListed = passage.label != nil || StandardsCode.counted(passage.plainText) != nil
    if !open.hasEntry, passage.plainText.hasSuffix(":"), !isListed {
      draft.claim([id], as: .label)
      return true
    }
    if open.hasList, !isListed, code(of: passage) == nil { return false }
    role = (open.role, open.head, open.hasList || isListed, true)
    if open.role == .linked {
      draft.note("\(open.head): \(passage.shown)", on: current, [id])
      return true
    }
    let counted = self.counted(passage)
    let level = passage.listLevel ?? 0
    while let last = list.last, last.level >= level { list.removeLast() }
    let entry = StandardsEntry(
      .role(open.role), count: counted.count ?? counted.code, statement: counted.statement,
      parent: list.last?.entry ?? current, passages: [id], place: passage.place)
    list.append((level, draft.add(entry)))
    return true
  }

  /// Whether a paragraph has the number behind that of the competency, and criteria have others.
  private func followsCompetency(_ passage: Passage) -> Bool {
    func number(_ label: String?) -> Int? { label.flatMap { Int(StandardsCode.bare($0)) } }
    let typed = passage.label ?? StandardsCode.counted(passage.plainText)?.text
    guard let current, let mine = number(typed),
      number(draft.entries[current].count) == mine - 1
    else { return false }
    return list.last.map { number(draft.entries[$0.entry].count) != mine - 1 } ?? false
  }

  // MARK: Entries

  /// The code of a paragraph: the number that Word sets, where it is more than a count, or the
  /// code that its words begin with.
  private func code(of passage: Passage) -> StandardsCode? {
    if let label = passage.label {
      let bare = StandardsCode.bare(label)
      if StandardsCode.isCode(bare) {
        return StandardsCode(text: bare, statement: passage.text.onLines)
      }
      if let named = StandardsCode.leading("\(label): \(passage.text)"), !named.needsCompany {
        return named
      }
    }
    return draft.leadingCode(of: passage.plainText)
  }

  private func counted(_ passage: Passage) -> (code: String?, count: String?, statement: String) {
    if let code = code(of: passage) {
      return (code.text, passage.count(beside: code), code.statement)
    }
    if let label = passage.label {
      return (nil, passage.identifies ? label : nil, passage.text.onLines)
    }
    if let typed = StandardsCode.counted(passage.plainText) {
      return (nil, typed.text, typed.statement)
    }
    return (nil, nil, passage.text.onLines)
  }

  private mutating func add(_ code: StandardsCode, _ id: Passage.ID, _ passage: Passage) {
    waiting = nil
    let level = passage.listLevel ?? -1
    while let last = list.last, last.level >= level { list.removeLast() }
    let parent = draft.parent(of: code.text, under: group)
    let entry = StandardsEntry(
      .standard, code: code.text, count: passage.count(beside: code), statement: code.statement,
      levels: levels, parent: (level > 0 ? list.last?.entry : nil) ?? parent ?? group,
      passages: [id], place: passage.place)
    let index = draft.add(entry)
    begin(index)
    list.append((level, index))
    if code.statement.isEmpty { waiting = index }
  }

  /// Statements that end with their codes; what stands behind the last code goes with the last.
  private mutating func add(
    _ trailing: (codes: [StandardsCode], rest: String), _ id: Passage.ID, _ passage: Passage
  ) {
    for (position, code) in trailing.codes.enumerated() {
      let isLast = position == trailing.codes.count - 1
      var entry = StandardsEntry(
        .standard, code: code.text, count: position == 0 ? passage.shownCount : nil,
        statement: code.statement.onLines,
        levels: levels, parent: draft.parent(of: code.text, under: group) ?? group,
        passages: [id], place: passage.place)
      if isLast, !trailing.rest.isEmpty { entry.notes.append(trailing.rest) }
      begin(draft.add(entry))
    }
    list = []
    waiting = nil
  }

  private mutating func addStandard(_ id: Passage.ID, _ passage: Passage, isHead: Bool) {
    if isHead {
      if let level = passage.heading { close(to: level) }
      role = nil
      list = []
    }
    waiting = nil
    let counted = self.counted(passage)
    let level = passage.listLevel ?? 0
    while let last = list.last, last.level >= level { list.removeLast() }
    let entry = StandardsEntry(
      .standard, code: counted.code, count: counted.count, statement: counted.statement,
      levels: levels, parent: list.last?.entry ?? group, passages: [id], place: passage.place)
    let index = draft.add(entry)
    list.append((level, index))
    begin(index)
  }

  private mutating func begin(_ index: Int) {
    current = index
    role = nil
    rolesSeen = []
    isAside = false
  }

  private var levels: [String] { group.map { draft.entries[$0].levels } ?? [] }
}

extension Passage {
  /// What Word shows: the number or bullet, and the words on one line.
  var shown: String {
    guard let label, identifies else { return plainText }
    return "\(label) \(plainText)"
  }

  /// The number of its list; nil for a bullet.
  fileprivate var shownCount: String? { identifies ? label : nil }

  /// The number of its list; nil for a bullet, and where it is the code itself.
  fileprivate func count(beside code: StandardsCode) -> String? {
    guard let label, identifies, !code.text.contains(StandardsCode.bare(label)) else { return nil }
    return label
  }
}

extension String {
  /// The words with their breaks of lines, and one blank for every other run of blanks.
  var onLines: String {
    split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }
}
