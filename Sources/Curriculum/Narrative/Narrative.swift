/// What a program tells of itself in prose, sentence by sentence.
///
/// People answer a form's question where they happen to tell of it: the next steps in the
/// description of the pathway, the planning in the sentence on intensity. Before something is
/// called missing, one looks here.
public struct Narrative: Hashable, Sendable {
  /// A sentence, with its words in small letters.
  struct Sentence: Hashable, Sendable {
    var text: String
    var words: [String]
    /// Whether it stands where the pathway is described, or names one.
    var isOfPathway: Bool
  }

  let sentences: [Sentence]
  /// The words of the names of those who teach.
  let names: Set<String>

  /// Takes the prose of a program: everything but the set itself.
  public init(of program: Program) {
    let pathway = program.pathway
    let ofPathway = [
      pathway.description, pathway.nextLevelRequirements, pathway.boardPlan,
      pathway.entryCriteria,
    ]
    let others =
      [
        program.summary, program.model, program.intensity, program.research,
        program.teamTeaching.model, program.teamTeaching.planning,
        program.teamTeaching.creditEquivalency,
      ]
      + Strand.allCases.compactMap { program.components[$0] }.flatMap {
        [$0.content, $0.intensity, $0.research]
      } + program.notes.map(\.text)
    sentences =
      ofPathway.compactMap(\.self).flatMap { Self.sentences(of: $0, isOfPathway: true) }
      + others.compactMap(\.self).flatMap { Self.sentences(of: $0, isOfPathway: false) }
    names = Set(
      program.instructors.flatMap { Self.words(of: $0.name) }.filter { $0.count > 2 })
  }

  private static func sentences(of text: String, isOfPathway: Bool) -> [Sentence] {
    var sentences: [Sentence] = []
    for part in parts(of: text) {
      let words = words(of: part)
      guard !words.isEmpty else { continue }
      let namesOne = words.contains { $0 == "pathway" || $0 == "pathways" || $0 == "ladder" }
      sentences.append(
        Sentence(text: part, words: words, isOfPathway: isOfPathway || namesOne))
    }
    return sentences
  }

  /// A sentence ends at a line's end, or at a mark before a blank and a capital.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var start = line.startIndex
      var position = line.startIndex
      while let mark = line[position...].firstIndex(where: { ".!?".contains($0) }) {
        let after = line.index(after: mark)
        position = after
        guard after < line.endIndex, line[after] == " ",
          line[after...].first(where: { $0 != " " })?.isUppercase == true
        else { continue }
        parts.append(trimmed(line[start..<after]))
        start = after
      }
      parts.append(trimmed(line[start...]))
    }
    return parts
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// Letters beyond ASCII belong to words; the marks of typesetting part them.
  private static func words(of text: String) -> [String] {
    text.lowercased().unicodeScalars.split { scalar in
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: false
      case 0..<0x80, 0x2000...0x206F: true
      default: !scalar.properties.isAlphabetic
      }
    }.map(String.init)
  }
}
