/// The entries of a document as they are found, and what became of each paragraph.
struct StandardsDraft {
  /// What became of the words of a paragraph.
  enum Fate: Hashable {
    /// Nothing was made of them, so they are listed.
    case listed
    /// They stand in an item.
    case item
    /// They are the title.
    case title
    /// They say what others are: the head of a column, a heading over criteria.
    case label
  }

  let outline: SourceOutline
  private(set) var fates: [Fate]
  private(set) var entries: [StandardsEntry] = []
  /// Tables of which nothing was made.
  private(set) var unread: [OutlineTable] = []

  /// How many paragraphs begin with a code of each shape.
  private let shapes: [String: Int]

  init(_ outline: SourceOutline) {
    self.outline = outline
    var shapes: [String: Int] = [:]
    for passage in outline.passages {
      if let code = StandardsCode.leading(passage.plainText) { shapes[code.shape, default: 0] += 1 }
    }
    self.shapes = shapes
    fates = Array(repeating: .listed, count: outline.passages.count)
  }

  /// The code that a line begins with, where others of its shape stand in the document or it is that
  /// of a known list: “COVID-19” alone is none.
  func leadingCode(of line: String) -> StandardsCode? {
    guard let code = StandardsCode.leading(line) else { return nil }
    return code.needsCompany && shapes[code.shape, default: 0] < 2 ? nil : code
  }

  /// Adds an entry, and claims its paragraphs.
  mutating func add(_ entry: StandardsEntry) -> Int {
    claim(entry.passages, as: .item)
    entries.append(entry)
    return entries.count - 1
  }

  mutating func claim(_ passages: [Passage.ID], as fate: Fate) {
    for id in passages { fates[id] = fate }
  }

  /// Gives a code that stood alone the words that follow it.
  mutating func complete(_ index: Int, with statement: String, _ passages: [Passage.ID]) {
    let old = entries[index].statement
    entries[index].statement = old.isEmpty ? statement : "\(old)\n\(statement)"
    entries[index].passages += passages
    claim(passages, as: .item)
  }

  /// Keeps words with an item that are neither its code nor its statement.
  mutating func note(_ text: String, on index: Int, _ passages: [Passage.ID]) {
    entries[index].notes.append(text)
    entries[index].passages += passages
    claim(passages, as: .item)
  }

  mutating func leave(_ table: OutlineTable) { unread.append(table) }

  /// The last entry that is above a code by the code's own steps, such as `NA.2` above `NA.2.1`.
  ///
  /// Only the entries of the same group are looked at, the latest first, and not too many of them.
  func parent(of code: String, under group: Int?) -> Int? {
    let above = Set(
      CodeSteps.above(String(CodeSteps.plain(Self.key(code)))).map { CodeSteps.plain(String($0)) })
    guard !above.isEmpty else { return nil }
    for index in entries.indices.suffix(400).reversed() {
      if index == group { return nil }
      let entry = entries[index]
      guard entry.kind == .standard, let own = entry.code ?? entry.count.map(StandardsCode.bare)
      else { continue }
      if above.contains(CodeSteps.plain(Self.key(own))) { return index }
    }
    return nil
  }

  /// A code without the word before its number, as in `Competency 1`.
  private static func key(_ code: String) -> String {
    code.split(separator: " ").last.map(String.init) ?? code
  }

  /// Takes out the headings under which no entry stands; their words are listed.
  mutating func prune() {
    var isKept = entries.map { $0.kind != .group || $0.code != nil }
    for index in entries.indices.reversed() where isKept[index] {
      if let parent = entries[index].parent { isKept[parent] = true }
    }
    var names = [Int?](repeating: nil, count: entries.count)
    var kept: [StandardsEntry] = []
    for (index, entry) in entries.enumerated() {
      guard isKept[index] else {
        claim(entry.passages, as: .listed)
        continue
      }
      names[index] = kept.count
      var entry = entry
      entry.parent = entry.parent.flatMap { names[$0] }
      kept.append(entry)
    }
    entries = kept
  }

  /// Counts of lists are codes where each stands once in the document: `2.a` under `2`.
  ///
  /// Strategies of assessment count as the criteria beside them do, and are cited by nobody.
  mutating func nameCounted() {
    var names = [String?](repeating: nil, count: entries.count)
    var uses: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if let code = entry.code {
        names[index] = code
      } else if let count = entry.count, entry.kind != .group, entry.kind != .role(.assessment) {
        let above = entry.parent.flatMap {
          entries[$0].kind == .group ? entries[$0].code : names[$0]
        }
        let bare = StandardsCode.bare(count)
        names[index] = above.map { bare.hasPrefix("\($0).") ? bare : "\($0).\(bare)" } ?? bare
      }
      if let name = names[index] { uses[name, default: 0] += 1 }
    }
    // A name that rests on one that is used twice is no name either.
    var isSound = [Bool](repeating: true, count: entries.count)
    for (index, entry) in entries.enumerated() where entry.code == nil && entry.count != nil {
      let parentIsSound = entry.parent.map { entries[$0].kind == .group || isSound[$0] } ?? true
      isSound[index] = parentIsSound && names[index].map { uses[$0] == 1 } ?? false
      if isSound[index] { entries[index].code = names[index] }
    }
  }
}
