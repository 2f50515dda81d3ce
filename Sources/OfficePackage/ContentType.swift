/// What a part holds, by its media type; unknown ones are kept.
package struct ContentType: RawRepresentable, Sendable, Hashable {
  /// The media type in small letters.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let macro = "application/vnd.ms-word."

  /// The main part of a Word document.
  package static let wordDocument = ContentType(rawValue: word + "document.main+xml")
  /// The main part of a Word template.
  package static let wordTemplate = ContentType(rawValue: word + "template.main+xml")
  /// The main part of a Word document with macros.
  package static let macroDocument = ContentType(
    rawValue: macro + "document.macroenabled.main+xml")
  /// The main part of a Word template with macros.
  package static let macroTemplate = ContentType(
    rawValue: macro + "template.macroenabledtemplate.main+xml")

  /// Whether a part of this type is the main part of a Word file.
  package var isWordMain: Bool {
    [.wordDocument, .wordTemplate, .macroDocument, .macroTemplate].contains(self)
  }

  /// Whether a file with this main part may hold macros.
  package var mayHoldMacros: Bool { self == .macroDocument || self == .macroTemplate }
}
