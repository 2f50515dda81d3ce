/// Which successors a person accepts, in one sentence.
public enum AcceptanceRule: Sendable, Hashable {
  /// Those that the publisher says replace an item.
  case replaced
  /// Those that the publisher says are the same, and those that replace.
  case matched
  /// Those with the same code and text, and what the publisher says.
  case sameCode
  /// Those with the same code, even where the text was changed, and all before.
  case sameCodeOtherText
  /// Those whose text is alike by at least this share, and all before.
  case similarText(Double)
  /// This code in the place of that one.
  case code(old: FrameworkCode, new: FrameworkCode)

  /// Reads `replaced`, `match`, `code`, `changed`, `text 0.8` or `RI.4.3 = RI.5.3`.
  public init?(_ sentence: String) {
    let sides = sentence.split(separator: "=", maxSplits: 1).map {
      FrameworkCode(String($0))
    }
    if sides.count == 2, sides.allSatisfy({ !$0.key.isEmpty }) {
      self = .code(old: sides[0], new: sides[1])
      return
    }
    let words = sentence.lowercased().split(whereSeparator: \.isWhitespace)
    switch (words.first, words.count) {
    case ("replaced", 1): self = .replaced
    case ("match", 1): self = .matched
    case ("code", 1): self = .sameCode
    case ("changed", 1): self = .sameCodeOtherText
    case ("text", 2):
      guard let share = Double(words[1]), (0...1).contains(share) else { return nil }
      self = .similarText(share)
    default: return nil
    }
  }

  /// The successor that the rule accepts; nil when it accepts none, or the best two alike.
  func choice(of move: AlignmentMove) -> Successor? {
    if case .code(let old, let new) = self {
      guard move.item.item.code == old else { return nil }
      return move.successors.first { $0.found.item.code == new }
    }
    guard let first = move.successors.first, accepts(first.ground) else { return nil }
    // Where the publisher split an item in two, or code and text point to two items, a person must
    // choose.
    let isSplit = move.successors.dropFirst().contains { $0.ground == first.ground }
    return isSplit || Self.disagree(move.successors) ? nil : first
  }

  /// Whether one item has the old code and another one the old text, and no publisher says which.
  private static func disagree(_ successors: [Successor]) -> Bool {
    guard successors.first?.ground == .similarText(1) else { return false }
    return successors.contains {
      if case .sameCodeOtherText = $0.ground { true } else { false }
    }
  }

  private func accepts(_ ground: Successor.Ground) -> Bool {
    guard let asked = rank else { return false }
    switch ground {
    case .replacedBy: return true
    case .exactMatch: return asked >= 1
    case .sameCode: return asked >= 2
    case .sameCodeOtherText(let share):
      if case .similarText(let least) = self { return share >= least }
      return asked >= 3
    case .similarText(let share):
      guard case .similarText(let least) = self else { return false }
      return share >= least
    }
  }

  private var rank: Int? {
    switch self {
    case .replaced: 0
    case .matched: 1
    case .sameCode: 2
    case .sameCodeOtherText: 3
    case .similarText: 4
    case .code: nil
    }
  }
}
