/// A reference to items of frameworks as people write it, and what it means.
struct OutcomeReference: Hashable {
  /// How a reference stands with its sentence.
  enum Form: CaseIterable, Hashable {
    case round, square, before
  }

  /// The words as written: `RST. 6-8.3, MP.6`.
  var words: String
  /// The items meant: `ccrs RST.6-8.3`, `ccrs MP.6`.
  var codes: [String]
  /// How it stands with its sentence.
  var form = Form.round

  /// The sentence with its reference, or the reference alone.
  func beside(_ sentence: String) -> String {
    if sentence.isEmpty { return words }
    return switch form {
    case .round: "\(sentence) (\(words))"
    case .square: "\(sentence) [\(words)]"
    case .before: "\(words) \(sentence)"
    }
  }
}
