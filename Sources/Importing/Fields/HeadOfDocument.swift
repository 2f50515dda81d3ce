import Curriculum

/// What the first lines of a document say without a label: the title, and whose program it is.
struct HeadOfDocument {
  /// The passage of the title and the words that are it.
  private(set) var title: Excerpt?
  /// The names of the organizations.
  private(set) var providers: [Excerpt] = []
  /// The passages that were read so, and are nothing else.
  private(set) var passages: Set<Passage.ID> = []

  /// Nothing, in a document without a head.
  init() {}

  /// Reads the lines above the first table and the first heading of a section.
  init(of draft: ProgramDraft) {
    var hasFields = false
    for line in Self.lines(in: draft) {
      if draft.isInstruction(line.text) { continue }
      // Of a line with labels the words before them may name the school.
      let labeled = FormLine(line, in: draft.outline) {
        draft.knows($0) == .inFull ? .inFull : .unknown
      }
      if !labeled.fields.isEmpty {
        hasFields = true
        if let before = labeled.before, providers.isEmpty {
          providers = Self.organizations(in: before, draft)
        }
        continue
      }
      // "Pharmacy Technician IET at Lowell Street Center" names both.
      if title == nil, let cut = line.text.firstRange(of: " at "),
        let school = line.part(cut.upperBound..<line.text.endIndex, in: draft.outline),
        let name = line.part(line.text.startIndex..<cut.lowerBound, in: draft.outline),
        !Self.organizations(in: school, draft).isEmpty, Self.title(in: name, draft) != nil
      {
        title = name
        if providers.isEmpty { providers = Self.organizations(in: school, draft) }
        passages.insert(line.passage)
        continue
      }
      let found = Self.organizations(in: line, draft)
      if !found.isEmpty {
        if providers.isEmpty { providers = found }
        passages.insert(line.passage)
      } else if title == nil, !hasFields, let words = Self.title(in: line, draft) {
        title = words
        passages.insert(line.passage)
      }
    }
    // A school's name alone heads a document of the school.
    if let named = draft.outline.passages.firstIndex(where: \.isTitle),
      let words = draft.excerpt(named),
      let title = Self.title(in: words, draft)
    {
      self.title = title
      passages.insert(named)
    }
  }

  /// The short lines at the top.
  private static func lines(in draft: ProgramDraft) -> [Excerpt] {
    var lines: [Excerpt] = []
    for block in draft.outline.blocks.prefix(10) {
      guard case .passage(let id) = block else {
        lines += cells(of: block, draft)
        break
      }
      let passage = draft.outline.passages[id]
      if endsHead(passage, draft) { break }
      if let line = draft.excerpt(id), line.text.utf8.count <= 160 { lines.append(line) }
      if lines.count == 6 { break }
    }
    return lines
  }

  /// Whether the set or a section begins: a list, a numbered objective, a heading that is known.
  private static func endsHead(_ passage: Passage, _ draft: ProgramDraft) -> Bool {
    let isItem = passage.listLevel != nil && passage.heading == nil
    if isItem || ObjectiveLabel(in: passage.text) != nil { return true }
    guard passage.text.utf8.count <= 100 else { return false }
    return draft.vocabulary.role(
      of: passage.text,
      among: { $0 == .times || $0.strand != nil || ProgramDraft.isProgramField($0) }, atLeast: 0.85)
      != nil
  }

  /// A table of one row at the very top is a letterhead.
  private static func cells(of block: OutlineBlock, _ draft: ProgramDraft) -> [Excerpt] {
    guard case .table(let table) = block, table.rows.count == 1 else { return [] }
    return draft.excerpts(table.rows[0].cells.flatMap(\.passages)).filter {
      $0.text.utf8.count <= 160
    }
  }

  // MARK: Titles

  private static func title(in line: Excerpt, _ draft: ProgramDraft) -> Excerpt? {
    let text = line.text
    guard text.utf8.count <= 110, !text.hasSuffix("."), !text.contains("@"),
      text.contains(where: \.isLetter), !text.contains("__")
    else { return nil }
    // Of "Medication Aide: Curriculum" the form's name is no part of the title.
    if isFormName(text[...], draft) { return nil }
    let halves = text.pieces(between: [": ", " – ", " — ", " - "]).map { $0.trimmed(of: []) }
    let kept = halves.filter { !isFormPart($0, draft) }
    guard let first = kept.first else { return nil }
    let isCut = kept.count < halves.count && kept.count == 1
    let words = isCut ? first : text[...]
    return line.part(words.startIndex..<words.endIndex, in: draft.outline)
  }

  /// Whether some words name a form, and no program: `Single Set of Learning Objectives`.
  private static func isFormName(_ words: Substring, _ draft: ProgramDraft) -> Bool {
    let lists = draft.vocabulary.lists
    let plain = PlainWords(words)
    guard plain.words.isEmpty || lists.mentions(plain, in: .formName) else { return false }
    let others = plain.words.filter { word in
      word.count > 1 && !word.allSatisfy(\.isNumber) && !lists.has(word, in: .formName)
        && !lists.has(word, in: .neutral)
    }
    return others.isEmpty
  }

  /// Whether a part of a title names a form; "Integrated Education and Training" alone does not.
  private static func isFormPart(_ words: Substring, _ draft: ProgramDraft) -> Bool {
    let own = PlainWords(words).words.filter { !ofPrograms.contains($0) }
    return !own.isEmpty && isFormName(words, draft)
  }

  private static let ofPrograms: Set<String> = [
    "integrated", "education", "and", "training", "iet", "adult", "program",
  ]

  // MARK: Organizations

  private static func organizations(in line: Excerpt, _ draft: ProgramDraft) -> [Excerpt] {
    let text = line.text
    for piece in text.pieces(between: ["•", "|", "·", " ~ ", " – ", " — ", " - ", "\t"]) {
      var words = piece.trimmed(of: [","])
      // "An IET of Harbor College" says whose it is.
      for mark in [
        " program of ", " IET of ", " of the ", "Offered by ", "offered by ", " by ", " at ",
      ] {
        guard let cut = words.firstRange(of: mark),
          let first = words.split(separator: " ").first,
          ["a", "an", "the", "offered"].contains(first.lowercased())
        else { continue }
        words = words[cut.upperBound...]
      }
      let names = words.pieces(between: [" and the ", " and ", " & "])
      let areNames = names.count > 1 && names.allSatisfy({ draft.isOrganization(bare($0)) })
      let parts = areNames && names.contains(where: { isName(bare($0), draft) }) ? names : [words]
      let found = parts.map(bare).filter { parts.count > 1 || isName($0, draft) }
      if !found.isEmpty {
        return found.compactMap { line.part($0.startIndex..<$0.endIndex, in: draft.outline) }
      }
    }
    return []
  }

  private static func bare(_ words: Substring) -> Substring {
    words.trimmed(of: [",", "."]).withoutArticle
  }

  /// Whether a piece is the name of a school, and not of a program about schools.
  private static func isName(_ words: Substring, _ draft: ProgramDraft) -> Bool {
    draft.isOrganization(words) && draft.has(.schools, in: words) && !isFormName(words, draft)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The stretches between some marks.
  fileprivate func pieces(between marks: [String]) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while true {
      let found = marks.compactMap { mark in rest.firstRange(of: mark) }
        .min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
      guard let found else { break }
      pieces.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    pieces.append(rest)
    return pieces.filter { $0.contains(where: \.isLetter) }
  }
}
