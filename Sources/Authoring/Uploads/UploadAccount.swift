import Curriculum
import Importing
import WordFormat

/// One file of an upload, read: what it says, and what became of each paragraph of it.
struct UploadAccount {
  let name: String
  let imported: Imported
  /// What the reader of the file found beside its text.
  let notices: [String]
  /// Words that the account has too often or not at all.
  let lostWords: [String: Int]
  private let number: Int
  private let outline: SourceOutline
  private let entries: [LedgerEntry]
  private let corrections: UploadCorrections

  /// Reads a file as far as it holds one program.
  init(
    _ file: WordFile, number: Int, _ corrections: UploadCorrections, by desk: Desk
  ) throws(UploadReading.Refusal) {
    name = file.path
    self.number = number
    self.corrections = corrections
    notices = file.notices
    let outline = file.document.outline()
    self.outline = outline
    let heldBack = Set(
      outline.passages.indices.filter { corrections.heldBack.contains("\(number)-\($0)") })
    let words = outline.passages.indices.compactMap { id in
      corrections.words["\(number)-\(id)"].map { (id, $0) }
    }
    let corrected = outline.corrected(
      words: Dictionary(words, uniquingKeysWith: { $1 }), without: heldBack)
    let recognizer = ProgramRecognizer(
      profile: desk.profile, library: desk.library,
      overrides: corrections.overrides(ofFile: number), explains: true)
    var imports = recognizer.recognizeAll(corrected)
    guard imports.count == 1 else {
      throw UploadReading.Refusal(
        file: file.path,
        message: "This file holds \(imports.count) programs: "
          + "\(SeveralPrograms.list(imports.map(\.program))). In Word, save each as a file of its "
          + "own, and import them one by one.")
    }
    Imported.addReview(of: file.document, to: &imports)
    imported = imports[0]
    let heldPlaces = Set(heldBack.map { outline.passages[$0].place })
    let entries =
      imports[0].entries.filter { !heldPlaces.contains($0.place) }
      + heldBack.sorted().map { .heldBack(corrected.passages[$0]) }
    self.entries = entries
    lostWords =
      words.isEmpty
      ? ConservationLaw.differences(document: file.document, entries: entries)
      : ConservationLaw.differences(
        source: corrected.passages.map { "\($0.label ?? "") \($0.text)" }.joined(separator: "\n"),
        entries: entries)
  }

  /// The words that say the same the next time, by role.
  func taughtWords(by desk: Desk) -> [SourceRole: [String]] {
    let recognizer = ProgramRecognizer(
      profile: desk.profile, library: desk.library,
      overrides: corrections.overrides(ofFile: number))
    return recognizer.taughtWords(in: outline)
  }

  /// The file table by table, with the words that a person placed put into a program.
  func sources(
    placing hand: inout PlacedByHand, showsName: Bool
  ) -> [UploadReading.Source] {
    var sources = [0: source(ofTable: 0, showsName: showsName)]
    var order = [0]
    for passage in passages(placing: &hand) {
      let table = Self.table(ofPlace: passage.place)
      if sources[table] == nil {
        sources[table] = source(ofTable: table, showsName: showsName)
        order.append(table)
      }
      sources[table]?.passages.append(passage)
    }
    return order.compactMap { sources[$0] }.filter { !$0.passages.isEmpty }
  }

  // MARK: Passages

  private func passages(placing hand: inout PlacedByHand) -> [UploadReading.Passage] {
    let byPlace = Dictionary(grouping: entries, by: \.place)
    var seen: Set<String> = []
    var passages: [UploadReading.Passage] = []
    for (id, passage) in outline.passages.enumerated() where seen.insert(passage.place).inserted {
      let key = "\(number)-\(id)"
      let stretches = (byPlace[passage.place] ?? []).map { entry in
        stretch(entry, of: key, placing: &hand)
      }
      guard !stretches.isEmpty else { continue }
      passages.append(
        UploadReading.Passage(
          key: key, place: passage.place, label: passage.label, text: passage.text,
          corrected: corrections.words[key], isHeldBack: corrections.heldBack.contains(key),
          stretches: stretches))
    }
    return passages
  }

  private func stretch(
    _ entry: LedgerEntry, of key: String, placing hand: inout PlacedByHand
  ) -> UploadReading.Stretch {
    func made(_ fate: UploadReading.Fate, _ became: String) -> UploadReading.Stretch {
      UploadReading.Stretch(text: entry.text, fate: fate, became: became)
    }
    guard entry.isUnplaced else {
      let names = entry.fates.map { fate in
        switch fate {
        case .placed(let field, _): field
        case .label(let name), .value(let name): name
        }
      }
      let became = names.uniqued.joined(separator: ", ")
      return made(entry.fields.isEmpty ? .label : .placed, became)
    }
    switch corrections.target(of: entry.text, in: key) {
    case UploadCorrections.setAside: return made(.setAside, "")
    case let target?:
      // A bullet says nothing where no list is.
      let isBullet = !(entry.label ?? "").contains { $0.isLetter || $0.isNumber }
      return hand.place(isBullet ? entry.words : entry.text, in: target).map {
        made(.placedByHand, $0)
      }
        ?? made(.unplaced, "")
    case nil: return made(.unplaced, "")
    }
  }

  // MARK: Tables

  /// The number of the outermost table in which a place is; 0 outside of tables.
  private static func table(ofPlace place: String) -> Int {
    guard let match = place.prefixMatch(of: /table ([0-9]+)/) else { return 0 }
    return Int(match.1) ?? 0
  }

  private func source(ofTable table: Int, showsName: Bool) -> UploadReading.Source {
    let what = table == 0 ? "Text outside of tables" : "Table \(table)"
    let explanation = imported.explanations.first { $0.subject == .table("table \(table)") }
    return UploadReading.Source(
      title: showsName ? "\(name): \(what.lowercased())" : what,
      meaning: table == 0 ? nil : explanation?.meaning,
      because: explanation?.reasons.joined(separator: "; ") ?? "",
      isSet: explanation?.meaning?.contains("objective") ?? false, slots: slots(ofTable: table))
  }

  private func slots(ofTable table: Int) -> [UploadReading.Slot] {
    var slots = imported.explanations.compactMap { slot($0, inTable: table) }
    if table > 0, !slots.contains(where: { $0.place.kind != .words }) {
      slots += columns(ofTable: table)
    }
    var seen: Set<String> = []
    slots.removeAll { !seen.insert($0.place.key).inserted }
    // What was corrected can be taken back, also where it made the table something else.
    let rest = corrections.meanings.filter { key, meaning in
      meaning.slot.file == number && meaning.slot.table == table && !seen.contains(key)
    }
    return slots
      + rest.sorted { $0.key < $1.key }.map { _, meaning in
        let place = meaning.slot
        let title =
          place.kind == .words
          ? place.words : "\(place.kind.rawValue.capitalizedFirst) \(place.number)"
        return UploadReading.Slot(place: place, title: title, meaning: nil, because: "")
      }
  }

  private func slot(_ explanation: Explanation, inTable table: Int) -> UploadReading.Slot? {
    func made(
      _ kind: UploadReading.Slot.Kind, _ number: Int, _ words: String
    ) -> UploadReading.Slot {
      let title =
        kind == .words
        ? "“\(words)”"
        : "\(kind.rawValue.capitalizedFirst) \(number)" + (words.isEmpty ? "" : ": \(words)")
      return UploadReading.Slot(
        place: UploadReading.Slot.Place(
          file: self.number, table: table, kind: kind, number: number,
          words: kind == .words ? words : ""),
        title: title, meaning: explanation.meaning,
        because: explanation.reasons.joined(separator: "; "))
    }
    switch explanation.subject {
    case .table: return nil
    case .column(let number, table, let words): return made(.column, number, words)
    case .row(let number, table, let words): return made(.row, number, words)
    case .label(let words, table) where Self.canBeTaught(words): return made(.words, 0, words)
    case .heading(let words, let place)
    where Self.table(ofPlace: place) == table && Self.canBeTaught(words):
      return made(.words, 0, words)
    case .column, .row, .label, .heading: return nil
    }
  }

  /// The columns of a table that was not taken for one with columns.
  private func columns(ofTable number: Int) -> [UploadReading.Slot] {
    guard let table = outline.tables.first(where: { $0.number == number }),
      (2...12).contains(table.columnCount), table.rows.count > 1
    else { return [] }
    return (1...table.columnCount).map { column in
      let words = table.rows.prefix(3).lazy.compactMap { row in
        row.cells.first { $0.column == column - 1 && $0.columnSpan == 1 }
      }.map { outline.words(of: $0) }.first { !$0.isEmpty }
      return UploadReading.Slot(
        place: UploadReading.Slot.Place(
          file: self.number, table: number, kind: .column, number: column, words: ""),
        title: "Column \(column)" + (words.map { ": \($0.prefix(80))" } ?? ""), meaning: nil,
        because: "")
    }
  }

  /// Whether words can have a meaning of their own: longer ones are no headings.
  private static func canBeTaught(_ words: String) -> Bool {
    !words.isEmpty && words.utf8.count <= 160
  }
}

extension UploadCorrections {
  /// What is said of one of the files.
  func overrides(ofFile number: Int) -> RoleOverrides {
    let all = meanings.sorted { $0.key < $1.key }.map(\.value).filter { $0.slot.file == number }
    return RoleOverrides(
      all.map { meaning in
        let target: RoleOverride.Target =
          switch meaning.slot.kind {
          case .column: .column(meaning.slot.number)
          case .row: .row(meaning.slot.number)
          case .words: .words(meaning.slot.words)
          }
        return RoleOverride(
          target, inTable: meaning.slot.kind == .words ? nil : meaning.slot.table,
          is: SourceRole(rawValue: meaning.role))
      })
  }
}

extension [String] {
  /// Each text once, where it stands first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
