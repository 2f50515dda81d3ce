import WordFormat

/// A name of the program with the words that it stands for.
struct KnownValue {
  let name: FormName
  let text: FormText
  /// Whether it is one of the topics that forms ask for, and not a part of one.
  let isTopic: Bool

  /// The words as one line, in each way that a document may write them.
  var wordings: [String] {
    let ways = [
      text.inline, text.paragraphs.joined(separator: ", "),
      text.paragraphs.joined(separator: "; "), text.paragraphs.joined(separator: " "),
    ].map(LearnedText.plain)
    var seen: Set<String> = []
    return ways.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Whether the words before a value name it: `CIP code: 51.3902`.
  func isNamed(by words: String) -> Bool {
    name.ends(FormWords.plain(words))
  }
}

extension FormName {
  /// The ways to call it, in plain form.
  var plainWords: [String] { ways.map(FormWords.plain) }

  /// Whether words, in plain form, end in one of the ways to call it.
  func ends(_ said: String) -> Bool {
    plainWords.contains { said == $0 || said.hasSuffix(" " + $0) }
  }
}
