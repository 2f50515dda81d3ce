/// Finds what stands between braces in the text of a paragraph.
struct BraceFinder {
  struct Found {
    var characters: Range<Int>
    var words: String
    var mistake: FormMistakeCode?
  }

  /// A longer one is no mark that somebody typed.
  private static let longest = 300

  /// Finds no more than one beyond a limit.
  static func find(in text: [Unicode.Scalar], limit: Int = .max) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count, found.count <= limit {
      switch text[index] {
      case "{":
        let start = index
        index += 1
        while index < text.count, text[index] == "{" { index += 1 }
        let content = index
        while index < text.count, text[index] != "{", text[index] != "}",
          index - content <= longest
        {
          index += 1
        }
        let words = FormWords.tidy(text[content..<index])
        let isClosed = index < text.count && text[index] == "}"
        guard isMark(words) else {
          // No mark, so its closing brace is none either.
          if isClosed { index += 1 }
          continue
        }
        let braces = content - start
        guard isClosed else {
          found.append(
            Found(characters: start..<index, words: words, mistake: .unclosedBrace))
          continue
        }
        var closing = 0
        while closing < braces, index < text.count, text[index] == "}" {
          closing += 1
          index += 1
        }
        found.append(Found(characters: start..<index, words: words))
      case "}":
        let before = FormWords.tidy(
          text[max(0, index - 40)..<index].split(separator: "}").last ?? [])
        if isMark(before) {
          found.append(
            Found(characters: index..<(index + 1), words: before, mistake: .strayBrace))
        }
        index += 1
      default: index += 1
      }
    }
    return found
  }

  private static func isMark(_ words: String) -> Bool {
    words == "/" || words.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
