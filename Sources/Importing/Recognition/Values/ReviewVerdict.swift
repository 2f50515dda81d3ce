import Curriculum

/// What a reviewer ticked or circled of the two phrases that the forms print.
struct ReviewVerdict {
  let verdict: ReviewFinding.Verdict

  /// Reads the stacked phrases with their marks; nil when neither is chosen, or both.
  init?(_ text: String) {
    let lines = text.split(whereSeparator: { $0 == "\n" || $0 == "/" }).map(String.init)
    let meets = lines.filter { PlainWords($0).words.contains("meet") }
    let needs = lines.filter { PlainWords($0).words.contains("revision") }
    switch (meets.contains(where: Self.isMarked), needs.contains(where: Self.isMarked)) {
    case (true, false): verdict = .meetsCriteria
    case (false, true): verdict = .needsRevision
    case (false, false):
      // A phrase that stands alone was written and not printed.
      if !meets.isEmpty, needs.isEmpty, !Self.hasBlank(meets) {
        verdict = .meetsCriteria
      } else if !needs.isEmpty, meets.isEmpty, !Self.hasBlank(needs) {
        verdict = .needsRevision
      } else {
        return nil
      }
    case (true, true): return nil
    }
  }

  /// Whether a text says more than the phrases and their marks.
  static func saysMore(_ text: String) -> Bool {
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
