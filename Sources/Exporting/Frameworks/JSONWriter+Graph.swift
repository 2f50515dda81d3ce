import CASEFormat

extension JSONWriter {
  /// Writes a text with its language, as JSON-LD has it; nothing for no text.
  mutating func text(_ name: String, _ text: String?, _ language: String) {
    guard let text, !text.isEmpty else { return }
    self.name(name)
    openObject()
    field(language, text)
    closeObject()
  }

  /// Writes texts with their language.
  mutating func texts(_ name: String, _ texts: [String], _ language: String) {
    guard !texts.isEmpty else { return }
    self.name(name)
    openObject()
    list(language, texts) { $0.string($1) }
    closeObject()
  }

  /// Writes a list of addresses or of words without a language.
  mutating func addresses(_ name: String, _ addresses: [String]) {
    list(name, addresses) { $0.string($1) }
  }
}
