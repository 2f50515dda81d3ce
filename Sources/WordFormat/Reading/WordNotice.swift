import ZipArchive

/// Something that a reader of the imported text should know.
package struct WordNotice: Sendable, Hashable {
  /// What it is about.
  package enum Kind: Sendable, Hashable {
    case hiddenText(String)
    case mergedAwayText(String)
    case unshownHeader(String)
    case unfinishedField(String)
    case externalContent(String)
    case macros
    /// With the name of its part or of the program that made it, where the file tells one.
    case embeddedDocument(String?)
    case drawingWithText(String)
    case missingPart(String)
    case damagedPart(String)
    case cyclicStyle(String)
    case deepStyle(String)
    case more(code: String, count: Int)
    case partTooMuch(String)
    case unplacedText(String)
    /// With the code that it is drawn from.
    case drawnField(String)
    /// With its name, where the file tells one.
    case activeControl(String?)
  }

  package var kind: Kind
  package var place: WordPlace?

  package init(_ kind: Kind, at place: WordPlace? = nil) {
    self.kind = kind
    self.place = place
  }
}

extension WordNotice: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch kind {
    case .hiddenText: "DOCX-201"
    case .mergedAwayText: "DOCX-202"
    case .unshownHeader: "DOCX-203"
    case .unfinishedField: "DOCX-204"
    case .externalContent: "DOCX-205"
    case .macros: "DOCX-206"
    case .embeddedDocument: "DOCX-207"
    case .drawingWithText: "DOCX-208"
    case .missingPart: "DOCX-209"
    case .damagedPart: "DOCX-210"
    case .cyclicStyle: "DOCX-211"
    case .deepStyle: "DOCX-212"
    case .more: "DOCX-213"
    case .partTooMuch: "DOCX-214"
    case .unplacedText: "DOCX-215"
    case .activeControl: "DOCX-216"
    case .drawnField: "DOCX-217"
    }
  }

  /// Where, what, why and what to do.
  package var description: String {
    let sentence =
      switch kind {
      case .hiddenText(let text):
        "hidden text was left out: \(Self.quoted(text, atMost: 10_000)). Unhide it in Word if it belongs in."
      case .mergedAwayText(let text):
        "a merged cell covers text that Word does not show: \(Self.quoted(text, atMost: .max))."
      case .unshownHeader(let text):
        "a header or footer that Word does not show was left out: \(Self.quoted(text, atMost: .max))."
      case .unfinishedField(let text):
        "a field has no end, so this text may belong to its code: \(Self.quoted(text, atMost: .max))."
      case .externalContent(let address):
        "content from outside the file was not opened: \(Self.quoted(address))."
      case .macros: "the file may hold macros; they were not read."
      case .embeddedDocument(let name):
        "another document\(name.map { " (\(Self.quoted($0)))" } ?? "") is embedded here and was "
          + "not read. Copy its text into this one."
      case .drawingWithText(""):
        "a chart or diagram may hold words that were not read. Write them beside it."
      case .drawingWithText(let words):
        "a chart or diagram shows these words, which are not part of the text: "
          + "\(Self.quoted(words, atMost: .max)). Write them beside it if they belong in."
      case .missingPart(let name): "the file refers to \(name.escaped), which is missing."
      case .damagedPart(let reason): "a part was left out because it is damaged: \(reason)"
      case .cyclicStyle(let name): "the style \(Self.quoted(name)) is based on itself."
      case .deepStyle(let name): "the style \(Self.quoted(name)) is based on too many others."
      case .partTooMuch(let name):
        "\(name) was left out, because the parts beside the text are too large together."
      case .unplacedText(let text):
        "words stand where Word shows none: \(Self.quoted(text, atMost: .max)). Type them into "
          + "the text if they belong in."
      case .activeControl(let name):
        "a control of a program\(name.map { " (\(Self.quoted($0)))" } ?? "") stands here; its words "
          + "were not read. Write them beside it if they belong in."
      case .drawnField(let code):
        "a field draws what it shows from its code, which was not read: "
          + "\(Self.quoted(code, atMost: 10_000)). Type what it shows in its place."
      case .more(let code, let count): "\(count) more notices of the kind \(code) are not listed."
      }
    return place.map { "\($0): \(sentence)" } ?? sentence
  }

  /// Words that stand nowhere else are quoted whole, so that nobody has to look for them.
  private static func quoted(_ text: String, atMost most: Int = 120) -> String {
    // Shortened first: the whole text may be as long as a file.
    let words = text.shortened(to: most).split(whereSeparator: \.isWhitespace)
    return "\u{201C}\(words.joined(separator: " ").escaped)\u{201D}"
  }
}
