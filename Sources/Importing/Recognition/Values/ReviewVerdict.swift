import Curriculum

/// What a reviewer ticked, circled or wrote: of two phrases that the form prints, or in one of two
/// columns.
enum ReviewVerdict {
  /// The two columns in which a form asks for a mark, by the verdict of a mark in them.
  enum Column {
    case meets
    case needs

    var roles: [SourceRole] {
      switch self {
      case .meets: [.meetsCriteria, .yes]
      case .needs: [.needsRevision, .no]
      }
    }

    /// Whether a reviewer marked it: by a mark, or by words that are no refusal.
    func isMarked(in record: Record) -> Bool {
      guard let text = roles.lazy.compactMap(record.text).first else { return false }
      if let cell = CheckMark.cell(text) { return cell != .no }
      let words = PlainWords(text).words
      return !words.isEmpty && !ReviewVerdict.unmarked.contains(words.joined(separator: " "))
        && !CheckMark.options(in: text).contains { !$0.isTicked }
    }
  }

  /// The roles of the columns that hold a verdict.
  static let roles = [.verdict] + Column.meets.roles + Column.needs.roles

  /// Reads the verdict of a row; nil when nothing is chosen, or two things that disagree.
  static func of(_ record: Record, _ vocabulary: Vocabulary) -> ReviewFinding.Verdict? {
    if let text = record.text(.verdict) { return written(text, vocabulary) }
    return chosen(
      meets: Column.meets.isMarked(in: record), needs: Column.needs.isMarked(in: record))
  }

  private static func chosen(meets: Bool, needs: Bool) -> ReviewFinding.Verdict? {
    guard meets != needs else { return nil }
    return meets ? .meetsCriteria : .needsRevision
  }

  /// Reads a phrase, or the stacked phrases with their marks; nil when neither is chosen, or both.
  private static func written(
    _ text: String, _ vocabulary: Vocabulary
  ) -> ReviewFinding.Verdict? {
    if let alone = ofPhrase(text, vocabulary) { return alone }
    let options = CheckMark.options(in: text)
    let lines =
      options.count > 1
      ? options.map { String(text[$0.box.lowerBound..<$0.words.upperBound]) }
      : text.split(whereSeparator: { $0 == "\n" || $0 == "/" }).map(String.init)
    let meets = lines.filter {
      let words = PlainWords($0).words
      return words.contains("meet") && !words.contains("not")
    }
    let needs = lines.filter { PlainWords($0).words.contains("revision") }
    let marked = (meets: meets.contains(where: isMarked), needs: needs.contains(where: isMarked))
    guard !marked.meets, !marked.needs else {
      return chosen(meets: marked.meets, needs: marked.needs)
    }
    // A phrase that stands alone was written and not printed.
    return chosen(
      meets: !meets.isEmpty && needs.isEmpty && !hasBlank(meets),
      needs: !needs.isEmpty && meets.isEmpty && !hasBlank(needs))
  }

  /// The verdict of a phrase that stands alone, such as `Not met`; nil for any other text.
  private static func ofPhrase(
    _ text: String, _ vocabulary: Vocabulary
  ) -> ReviewFinding.Verdict? {
    for score in vocabulary.roles(of: text) where score.score >= 0.9 {
      if Column.meets.roles.contains(score.role) { return .meetsCriteria }
      if Column.needs.roles.contains(score.role) { return .needsRevision }
    }
    return nil
  }

  /// What stands in a column that was not chosen.
  private static let unmarked: Set<String> = ["no", "n", "na", "n a", "not applicable"]

  /// Whether a text says more than the phrases and their marks.
  static func saysMore(_ text: String, _ vocabulary: Vocabulary) -> Bool {
    if ofPhrase(text, vocabulary) != nil || CheckMark.cell(text) != nil { return false }
    // An option that nobody has ticked is printed, whatever it offers.
    let printedOptions = CheckMark.options(in: text).filter {
      !$0.isTicked && text[$0.words].split(whereSeparator: \.isWhitespace).count <= 3
    }
    var rest = ""
    var start = text.startIndex
    for option in printedOptions {
      rest += text[start..<option.box.lowerBound] + " "
      start = option.words.upperBound
    }
    rest += text[start...]
    return !PlainWords(rest).words.allSatisfy(printed.contains)
  }

  private static let printed = Set(
    PlainWords("meets the all criteria criterion needs revision no x or check one circle").words)

  private static func hasBlank(_ lines: [String]) -> Bool { lines.contains { $0.contains("__") } }

  private static func isMarked(_ line: String) -> Bool {
    let options = CheckMark.options(in: line)
    if !options.isEmpty { return options.contains(where: \.isTicked) }
    let words = line.split { !($0.isLetter || CheckMark.ticks.contains($0)) }
    return words.contains {
      $0.lowercased() == "x" || $0.contains(where: { CheckMark.ticks.contains($0) })
    }
  }
}
