import Curriculum
import WordFormat

/// To which parts of the program the words of each place of a document went.
struct PartsByPlace {
  private let outline: SourceOutline
  private let ledger: Ledger
  /// The passages of each place, of each cell, and of each row.
  private var passages: [Substring: [Passage.ID]] = [:]

  /// Takes an outline and the account of its words.
  init(_ outline: SourceOutline, _ ledger: Ledger) {
    self.outline = outline
    self.ledger = ledger
    for (id, passage) in outline.passages.enumerated() {
      for name in Self.names(of: passage.place) { passages[name, default: []].append(id) }
    }
  }

  /// Whether the outline has words at a place, or in its cell or row.
  func holds(_ place: WordPlace) -> Bool {
    Self.names(of: "\(place)").contains { passages[$0] != nil }
  }

  /// The part that holds some words of a place; else the first part of the place, of its cell, and
  /// of its row.
  func part(at place: WordPlace, holding words: String) -> PartID? {
    for name in Self.names(of: "\(place)") {
      let known = (passages[name] ?? []).flatMap { id in
        ledger.parts(of: id).map { (text: outline.passages[id].text[$0.range], part: $0.part) }
      }
      let holder = words.isEmpty ? nil : known.first { $0.text.contains(words) }
      if let part = (holder ?? known.first)?.part { return part }
    }
    return nil
  }

  /// A place, and what it lies in, from near to far: `table 2, row 3, column 1, paragraph 2`, the
  /// cell and the row.
  private static func names(of place: String) -> [Substring] {
    var names = [Substring(place)]
    var steps = place.split(separator: ", ")
    for kind in ["paragraph", "column"]
    where steps.count > 1 && steps.last?.hasPrefix(kind) ?? false {
      steps.removeLast()
      names.append(Substring(steps.joined(separator: ", ")))
    }
    return names
  }
}
