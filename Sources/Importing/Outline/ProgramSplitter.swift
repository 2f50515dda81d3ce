import Curriculum

/// Finds the programs of a document that holds several.
///
/// A program begins with a title of its own - in the style of titles, as a top heading, or behind a
/// label such as “Program title” - and has its own set of objectives. Modules and quarters do not:
/// they have neither a name of a program nor the facts of one.
struct ProgramSplitter {
  private let outline: SourceOutline
  private let vocabulary: Vocabulary

  init(_ outline: SourceOutline, vocabulary: Vocabulary) {
    self.outline = outline
    self.vocabulary = vocabulary
  }

  /// Each way to cut the document into beginnings of programs, the strongest first; every one has
  /// two or more.
  var cuts: [[Int]] {
    [titles, labels, topHeadings].filter { (2...Self.most).contains($0.count) }
  }

  /// A file of more headings than this has chapters and no programs.
  private static let most = 200

  /// The parts of the document from beginning to beginning; what stands before the first one and
  /// beside the body belongs to it.
  func parts(at beginnings: [Int]) -> [SourceOutline] {
    let owners = noteOwners
    return beginnings.indices.map { index in
      let start = index == 0 ? 0 : beginnings[index]
      let end = index + 1 < beginnings.count ? beginnings[index + 1] : outline.blocks.count
      return part(start..<end, isFirst: index == 0, owners)
    }
  }

  // MARK: Where programs may begin

  private var titles: [Int] {
    passages { $0.isTitle }
  }

  private var topHeadings: [Int] {
    let top = outline.blocks.compactMap { block -> Int? in
      guard case .passage(let id) = block else { return nil }
      return outline.passages[id].heading
    }.min()
    return top.map { top in passages { $0.heading == top } } ?? []
  }

  /// Lines and forms that begin with a label of the program's title.
  private var labels: [Int] {
    outline.blocks.indices.filter { index in
      switch outline.blocks[index] {
      case .passage(let id): return isTitleLabel(outline.passages[id].text, needsValue: true)
      case .table(let table):
        let first = table.rows.first?.cells.first?.passages.first
        return first.map { isTitleLabel(outline.passages[$0].text, needsValue: false) } ?? false
      }
    }
  }

  private func passages(_ isWanted: (Passage) -> Bool) -> [Int] {
    outline.blocks.indices.filter { index in
      guard case .passage(let id) = outline.blocks[index] else { return false }
      let passage = outline.passages[id]
      return isWanted(passage) && mayBeName(passage.plainText)
    }
  }

  /// Whether words may be the name of a program: not those of a unit, and not those of a field.
  private func mayBeName(_ text: String) -> Bool {
    let words = PlainWords(text).words
    guard let first = words.first, !Self.divisions.contains(first) else { return false }
    return vocabulary.role(of: text, atLeast: 0.75) == nil
  }

  private func isTitleLabel(_ text: String, needsValue: Bool) -> Bool {
    let pieces = text.split(separator: ":", maxSplits: 1)
    guard let label = pieces.first, !needsValue || pieces.count == 2 else { return false }
    return vocabulary.role(of: label, among: { $0 == .title }, atLeast: 0.9) != nil
  }

  /// What divides one program, as the plain words of headings have it.
  private static let divisions: Set<String> = [
    "unit", "week", "module", "session", "quarter", "term", "wk", "chapter", "part", "section",
    "level", "semester", "cohort", "appendix", "attachment", "lesson", "day", "phase", "step",
    "block", "course", "competency", "objective", "goal", "year",
  ]

  // MARK: Cutting

  private func part(
    _ range: Range<Int>, isFirst: Bool, _ owners: [Passage.ID: Int]
  ) -> SourceOutline {
    var transfer = OutlineTransfer(from: outline)
    if !isFirst { transfer.target.title = nil }
    transfer.target.blocks = outline.blocks[range].map { transfer.move($0) }
    transfer.target.beside = outline.beside.compactMap { id in
      guard let owner = owners[id] else { return isFirst ? transfer.move(id) : nil }
      return range.contains(owner) ? transfer.move(id) : nil
    }
    return transfer.finished()
  }

  /// For each passage of a footnote the block that its mark stands in.
  private var noteOwners: [Passage.ID: Int] {
    var owners: [Passage.ID: Int] = [:]
    for (index, block) in outline.blocks.enumerated() {
      for note in block.passages.flatMap({ outline.passages[$0].footnotes.map(\.number) }) {
        for id in outline.footnotes[note] ?? [] where owners[id] == nil { owners[id] = index }
      }
    }
    return owners
  }
}
