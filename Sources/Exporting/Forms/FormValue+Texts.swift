import Curriculum
import WordFormat

extension FormValue {
  /// One text: its line breaks part paragraphs, and are blanks in the midst of a sentence.
  init(_ text: String?) {
    guard let text, text.contains(where: { !$0.isWhitespace }) else {
      self = .nothing
      return
    }
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      self = .text(FormText(text))
      return
    }
    let paragraphs = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
    self = .text(FormText(paragraphs, inline: paragraphs.joined(separator: " ")))
  }

  /// Several texts: one a paragraph, or listed in the midst of a sentence.
  init(lines: [String]) {
    let stated = lines.filter { $0.contains { !$0.isWhitespace } }
    guard stated.count > 1 else {
      self.init(stated.first)
      return
    }
    let isPlain = stated.allSatisfy { !$0.contains { ",;\n".contains($0) || $0 == "." } }
    let texts = stated.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
    self = .text(
      FormText(texts, inline: isPlain ? stated.listed : texts.joined(separator: "; ")))
  }
}
