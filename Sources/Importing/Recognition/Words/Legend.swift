import Checking
import Curriculum

/// What colors and letters mean in a document: "Blue = adult education; italics = workforce training".
struct Legend: Sendable {
  private let strands: [Look: Strand]
  /// The stretches that say so, by their passages.
  let clauses: [Passage.ID: [Range<String.Index>]]

  /// Looks for clauses that name a strand and show or name a look; nothing counts unless two
  /// strands have looks of their own.
  init(of outline: SourceOutline, vocabulary: Vocabulary) {
    var strands: [Look: Strand] = [:]
    var clauses: [Passage.ID: [Range<String.Index>]] = [:]
    for (id, passage) in outline.passages.enumerated()
    where passage.text.utf8.count <= 400 && passage.heading == nil && Self.maySay(passage) {
      let found = Self.clauses(of: passage, vocabulary)
      guard !found.isEmpty else { continue }
      for (look, strand, _) in found where strands[look] == nil {
        strands[look] = strand
        // Two blues are one color to the person who typed them.
        let name = Look(color: look.color.map(Self.name))
        if look.color != nil, strands[name] == nil { strands[name] = strand }
      }
      clauses[id] = found.map(\.clause)
    }
    let isLegend = Set(strands.values).count >= 2
    self.strands = isLegend ? strands : [:]
    self.clauses = isLegend ? clauses : [:]
  }

  /// A look at the bytes, so that most passages cost no more: a sign, and a look or its name.
  private static func maySay(_ passage: Passage) -> Bool {
    guard !passage.stretches.isEmpty || passage.text.holds(UInt8(ascii: "=")) else {
      return false
    }
    return passage.text.utf8.contains {
      $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") || $0 >= 0x80
    }
      || passage.text.contains(" is ") || passage.text.contains(" are ")
      || passage.text.contains(" means ")
  }

  /// Whether nothing has a meaning.
  var isEmpty: Bool { strands.isEmpty }

  /// The strand of a look, if it has one.
  subscript(look: Look) -> Strand? {
    guard !strands.isEmpty, !look.isPlain else { return nil }
    if let strand = strands[look] { return strand }
    // A color keeps its meaning in bold.
    guard let color = look.color else { return nil }
    return strands[Look(color: color)] ?? strands[Look(color: Self.name(of: color))]
  }

  /// Whether any look is told by its color.
  private static func clauses(
    of passage: Passage, _ vocabulary: Vocabulary
  ) -> [(look: Look, strand: Strand, clause: Range<String.Index>)] {
    let text = passage.text
    guard says(text) else { return [] }
    var found: [(look: Look, strand: Strand, clause: Range<String.Index>)] = []
    for clause in text.split(whereSeparator: { ";,.|•\n\t".contains($0) }) where says(clause) {
      let words = PlainWords(clause).words
      guard let score = vocabulary.role(of: clause, among: { $0.strand != nil }, atLeast: 0.6),
        let strand = score.role.strand, !says(more: words, than: score)
      else { continue }
      let named = look(named: words)
      let shown = passage.stretches.first {
        $0.range.overlaps(clause.startIndex..<clause.endIndex)
      }?.look
      // Letters that are set apart are a legend only where it says so; a color speaks for itself.
      guard var look = shown ?? named, named != nil || look.color != nil else { continue }
      if look.color != nil { look = Look(color: look.color) }
      if let named, named.color == nil { look = named }
      found.append((look, strand, clause.startIndex..<clause.endIndex))
    }
    return found
  }

  /// Whether a clause names a strand only to say what it asks for: "Adult education: read a scale".
  private static func says(more words: [String], than score: RoleScore) -> Bool {
    guard score.range.lowerBound == 0, !score.range.isEmpty, score.range.upperBound < words.count
    else { return false }
    return Verbs.begin(words[score.range.upperBound...]) && look(named: words) == nil
  }

  /// Whether some words say what something means.
  private static func says(_ text: some StringProtocol) -> Bool {
    if text.contains(where: { "=:–—".contains($0) }) { return true }
    let lower = text.lowercased()
    return [" is ", " are ", " means "].contains { lower.contains($0) }
  }

  private static func look(named words: [String]) -> Look? {
    for word in words {
      switch word {
      case "bold", "boldface": return Look(isBold: true)
      case "italic", "italicized": return Look(isItalic: true)
      case "underline", "underlined": return Look(isUnderlined: true)
      default: if colorNames.contains(word) { return Look(color: word) }
      }
    }
    return nil
  }

  private static let colorNames: Set<String> = [
    "blue", "green", "red", "orange", "purple", "yellow", "brown", "pink", "teal", "gray", "grey",
    "violet", "maroon", "gold",
  ]

  /// The everyday name of a color that is given in six digits or by its marker's name.
  private static func name(of color: String) -> String {
    guard color.utf8.count == 6, let value = Int(color, radix: 16) else {
      return color.lowercased()
    }
    let (red, green, blue) = (value >> 16, (value >> 8) & 255, value & 255)
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    if high - low < 24 { return "gray" }
    if high == blue { return red > green + 40 ? "purple" : "blue" }
    if high == green { return blue > red + 40 ? "teal" : "green" }
    if green * 100 > high * 75 { return "yellow" }
    if green * 100 > high * 35 { return high < 160 ? "brown" : "orange" }
    return blue * 100 > high * 50 ? "pink" : "red"
  }
}
