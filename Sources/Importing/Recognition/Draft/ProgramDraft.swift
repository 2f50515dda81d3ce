import Curriculum
import Frameworks

/// A program while it is being recognized, with the account of the source's words.
struct ProgramDraft {
  let outline: SourceOutline
  let vocabulary: Vocabulary
  let weights: ClueWeights
  let library: FrameworkLibrary
  /// What a person said of columns and rows.
  let overrides: RoleOverrides
  /// What colors and letters mean.
  let legend: Legend
  var program = Program()
  var ledger: Ledger
  var findings: [Finding] = []
  /// Tables of which nothing was made.
  var unknownTables: [OutlineTable] = []
  /// What each table and heading was taken for.
  var explanations: [Explanation] = []
  /// What the reader of the blocks has come under.
  var context = Context()
  /// Units that name their objectives by number: resolved when all objectives are known.
  var references: [(unit: PartID, words: Excerpt)] = []
  /// The objectives that stand on the pages of units, with no number of their own.
  var ofUnitPages: Set<PartID> = []
  /// The objectives that are entries of a list of one strand, with that strand.
  var listed: [PartID: Strand] = [:]
  /// What the lines of a form go on from.
  var form = FormMemory()
  /// The unit that a heading or band has opened.
  var currentUnit: PartID?
  /// The objective that a table names, which stands somewhere above it.
  var focus: Int?
  private var minted: [String: Int] = [:]

  /// Under what the next block stands.
  struct Context {
    /// Whether a heading of the single set stands above.
    var isSet = false
    /// The strand of the last heading.
    var strand: Strand?
    /// Whether a heading or paragraph has opened an objective that has no outcomes yet.
    var holdsOpenObjective = false
  }

  init(_ outline: SourceOutline, _ tools: RecognitionTools) {
    self.outline = outline
    vocabulary = tools.vocabulary.adding(
      LocalNames.all(in: outline, vocabulary: tools.vocabulary))
    weights = tools.weights
    library = tools.library
    overrides = tools.overrides
    legend = Legend(of: outline, vocabulary: tools.vocabulary)
    ledger = Ledger(for: outline)
    for (id, clauses) in legend.clauses {
      for clause in clauses {
        ledger.claim(id, clause, as: .label(of: "legend of colors and letters"))
      }
    }
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
  func text(_ cell: OutlineTable.Cell) -> String { outline.words(of: cell) }

  /// Records what became of a stretch of the source.
  mutating func claim(_ excerpt: Excerpt, as fate: Ledger.Fate, part: PartID? = nil) {
    ledger.claim(excerpt.passage, excerpt.range, as: fate, part: part)
  }

  /// Records that a stretch of the source stands in a field of the program.
  mutating func place(
    _ excerpt: Excerpt, in field: String, of part: PartID? = nil, confidence: Double
  ) {
    claim(excerpt, as: .placed(field: field, confidence: confidence), part: part)
  }

  /// Records that passages are the name of something.
  mutating func label(_ passages: [Passage.ID], of role: some CustomStringConvertible) {
    for id in passages {
      let text = outline.passages[id].text
      ledger.claim(
        id, text.startIndex..<endOfName(in: text), as: .label(of: role.description))
    }
  }

  /// Where a name ends: what somebody has typed behind it as a sentence of other words than the
  /// profile's is no part of it, and is left to be told.
  private func endOfName(in text: String) -> String.Index {
    var position = text.startIndex
    while let sign = text[position...].firstIndex(where: { ".!?".contains($0) }) {
      position = text.index(after: sign)
      guard position < text.endIndex, text[position].isWhitespace else { continue }
      let rest = text[position...].prefix(Self.mostOfRemark)
      // Behind "e.g." a name goes on.
      if rest.first(where: { !$0.isWhitespace })?.isLowercase ?? false { continue }
      let words = PlainWords(rest).words
      if words.count >= 3, vocabulary.unknownCount(in: words) * 4 > words.count,
        !isInstruction(String(rest))
      {
        return position
      }
    }
    return text.endIndex
  }

  /// So many letters tell what kind of words go on.
  private static let mostOfRemark = 200

  // MARK: Codes

  /// The alignments that the codes of a text ask for, each once.
  func alignments(in text: String, of strand: Strand? = nil) -> [Alignment] {
    library.alignments(in: text, of: strand)
  }

  /// The strands for which the frameworks of a text's codes are used.
  ///
  /// A school's own code is of the training, which is what schools number.
  func strands(ofCodesIn text: String) -> Set<Strand> {
    guard FrameworkLibrary.mayHoldCode(text) else { return [] }
    return Set(
      library.mentions(in: text).compactMap { mention in
        guard let id = mention.reference.framework else {
          return mention.isKnown ? nil : .workforceTraining
        }
        return library[id]?.strand
      })
  }

  /// Whether a text holds codes and nothing else, or names skills of a framework and says nothing
  /// else.
  func isOnlyItems(_ text: String) -> Bool { isOnlyCodes(text) || isOnlySkills(text) }

  /// Whether a text holds codes and nothing else.
  func isOnlyCodes(_ text: String) -> Bool {
    text.utf8.count <= 200 && isOnly(library.mentions(in: text), text, beside: Self.connectors)
  }

  /// Whether codes stand in a text, which has been searched for them, and nothing else does.
  func isOnlyCodes(_ mentions: [CodeMention], in text: String) -> Bool {
    text.utf8.count <= 200 && isOnly(mentions, text, beside: Self.connectors)
  }

  /// Whether a text names skills of a framework and says nothing else: `ESF: Critical Thinking`.
  func isOnlySkills(_ text: String) -> Bool {
    text.utf8.count <= 90 && !text.contains(".")
      && isOnly(
        library.mentions(in: text, matchingLabels: true), text,
        beside: ["and", "esf", "skills", "skill"])
  }

  /// Whether nothing but some words stands beside mentions; false without a mention.
  private func isOnly(
    _ mentions: [CodeMention], _ text: String, beside words: Set<String>
  ) -> Bool {
    guard !mentions.isEmpty else { return false }
    var rest = Array(text.utf8)
    for mention in mentions {
      for index in mention.range where index < rest.count { rest[index] = UInt8(ascii: " ") }
    }
    return String(decoding: rest, as: UTF8.self).lowercased().split { !$0.isLetter }
      .allSatisfy { words.contains(String($0)) }
  }

  private static let connectors: Set<String> = [
    "and", "ccrs", "ccrsae", "ccss", "codes", "code", "standards", "standard", "level", "levels",
    "see", "also", "elps", "anchor", "math", "ela", "a", "b", "c", "d", "e",
  ]
}
