import Curriculum
import Frameworks

/// A program while it is being recognized, with the account of the source's words.
struct ProgramDraft {
  let outline: SourceOutline
  let vocabulary: Vocabulary
  let library: FrameworkLibrary
  var program = Program()
  var ledger: Ledger
  var findings: [Finding] = []
  private var minted: [String: Int] = [:]

  init(_ outline: SourceOutline, vocabulary: Vocabulary, library: FrameworkLibrary) {
    self.outline = outline
    self.vocabulary = vocabulary
    self.library = library
    ledger = Ledger(for: outline)
  }

  /// A stable id that no other part has: `partner-1`, `partner-2`.
  mutating func mint(_ prefix: String) -> PartID {
    minted[prefix, default: 0] += 1
    return PartID("\(prefix)-\(minted[prefix, default: 1])")
  }

  /// The whole passage as an excerpt; nil when there is no word in it.
  func excerpt(_ id: Passage.ID) -> Excerpt? { Excerpt(id, in: outline) }

  /// The passages of a cell as excerpts.
  func excerpts(_ ids: [Passage.ID]) -> [Excerpt] { ids.compactMap(excerpt) }

  /// The words of a cell in one line.
  func text(_ cell: OutlineTable.Cell) -> String {
    cell.passages.map { outline.passages[$0].plainText }.joined(separator: " ")
  }

  /// Records that a stretch of the source stands in a field of the program.
  mutating func place(_ excerpt: Excerpt, in field: String, confidence: Double) {
    ledger.claim(
      excerpt.passage, excerpt.range, as: .placed(field: field, confidence: confidence))
  }

  /// Records that whole passages are the name of something.
  mutating func label(_ passages: [Passage.ID], of role: some CustomStringConvertible) {
    for id in passages { ledger.claim(id, in: outline, as: .label(of: role.description)) }
  }

  /// The alignments that the codes of a text ask for, each once.
  ///
  /// Skills of workforce preparation have names and no codes, so their names count too.
  func alignments(in text: String, of strand: Strand? = nil) -> [Alignment] {
    var seen: Set<ItemReference> = []
    return library.mentions(in: text, matchingLabels: strand == .workforcePreparation)
      .filter { seen.insert($0.reference).inserted }
      .map { Alignment($0.reference) }
  }

  /// Whether a text holds codes and nothing else.
  func isOnlyCodes(_ text: String) -> Bool {
    let mentions = library.mentions(in: text)
    guard !mentions.isEmpty else { return false }
    var rest = Array(text.utf8)
    for mention in mentions.reversed() { rest.removeSubrange(mention.range) }
    let connectors: Set<String> = ["and", "ccrs", "ccss", "codes", "code", "standards", "standard"]
    return String(decoding: rest, as: UTF8.self).lowercased().split { !$0.isLetter }
      .allSatisfy { connectors.contains(String($0)) }
  }
}
