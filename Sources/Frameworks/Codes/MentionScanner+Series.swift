import Curriculum

extension MentionScanner {
  /// The codes of a place with those that numbers or letters behind it stand for.
  func series(_ parsed: ParsedCode, from start: Int) -> ParsedCode {
    guard parsed.shape == .standard, let code = parsed.codes.last else { return parsed }
    var ahead = cursor
    ahead.position = parsed.end
    guard ahead.mayStartSeries, let anatomy = CodeAnatomy(code) else { return parsed }
    let more = ahead.series(behind: code, from: start) { inAnyGrade in
      library.families.value.highest(for: anatomy, inAnyGrade: inAnyGrade)
    }
    guard !more.isEmpty else { return parsed }
    var codes: [String] = []
    for code in parsed.codes.map(listed) + more.compactMap(listed) where !codes.contains(code) {
      codes.append(code)
    }
    return ParsedCode(codes: codes, shape: .standard, end: ahead.position)
  }

  /// What a part of a series stands for; nil inside a range where the list has nothing.
  private func listed(_ stem: CodeStem) -> String? {
    let code = listed(stem.code)
    guard stem.isBetween, library.located(ItemReference(code: code)) == nil else { return code }
    return nil
  }

  /// The code, or the whole standard where the list does not tell its parts apart.
  private func listed(_ code: String) -> String {
    guard let whole = FrameworkCode(normal: code).whole,
      library.codes.slots(ofNormal: code, in: nil).isEmpty
    else { return code }
    return whole.description
  }

  /// One code for each item that a compound stands for; a compound that a list has stays one.
  func items(of code: String) -> [String] {
    guard code.utf8.contains(UInt8(ascii: "/")) else { return [code] }
    let parts = FrameworkCode(normal: code).parts
    guard parts.count > 1 else { return [code] }
    switch library.located(ItemReference(code: code)) {
    case .item(let found): return [found.item.code.description]
    case .ambiguous: return [code]
    case .compound: return parts.map(\.description)
    default:
      let isKnown = parts.contains {
        library.located(ItemReference(code: $0.description)) != nil
      }
      return isKnown ? parts.map(\.description) : [code]
    }
  }
}
