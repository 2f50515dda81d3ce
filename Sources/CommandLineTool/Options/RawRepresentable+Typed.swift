extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The case that a person means: its words in any case, with blanks or hyphens between them, or
  /// as many letters as no other case begins with.
  init?(typed text: String) {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return nil }
    let exact = Self.allCases.first { Self.words(of: $0.rawValue) == words }
    let begun = Self.allCases.filter { Self.words(of: $0.rawValue).hasPrefix(words) }
    guard let meant = exact ?? (begun.count == 1 ? begun.first : nil) else { return nil }
    self = meant
  }

  /// How a person types each case without quotes.
  static var typedNames: [String] {
    allCases.map { words(of: $0.rawValue).replacing(" ", with: "-") }
  }

  private static func words(of text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }
}
