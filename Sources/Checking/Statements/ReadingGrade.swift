/// The grade of school at which English texts are read, by the formula of Flesch and Kincaid.
struct ReadingGrade: Sendable {
  private(set) var words = 0
  private var sentences = 0
  private var syllables = 0

  init() {}

  init(_ text: [WrittenWord]) { add(text) }

  /// Takes a text in: its sentences, its words without codes and figures, and their syllables.
  mutating func add(_ text: [WrittenWord]) {
    let own = text.filter { !$0.hasDigit }
    guard !own.isEmpty else { return }
    sentences += 1 + text.dropFirst().count { $0.mark == .sentence }
    words += own.count
    syllables += own.reduce(0) { $0 + Syllables.count(in: $1.text) }
  }

  /// The grade; 0 where nothing was read.
  var value: Double {
    guard words > 0 else { return 0 }
    let (words, sentences) = (Double(words), Double(sentences))
    return 0.39 * words / sentences + 11.8 * Double(syllables) / words - 15.59
  }
}
