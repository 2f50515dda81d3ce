/// What a part holds, by its media type; unknown ones are kept.
package struct ContentType: RawRepresentable, Sendable, Hashable {
  /// The media type in small letters.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  private static let macro = "application/vnd.ms-word."

  /// The main part of a Word document with macros.
  package static let macroDocument = ContentType(
    rawValue: macro + "document.macroenabled.main+xml")
  /// The main part of a Word template with macros.
  package static let macroTemplate = ContentType(
    rawValue: macro + "template.macroenabledtemplate.main+xml")

  /// Whether a file with this main part may hold macros.
  package var mayHoldMacros: Bool { self == .macroDocument || self == .macroTemplate }
}
