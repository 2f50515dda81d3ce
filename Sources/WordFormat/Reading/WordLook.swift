/// How a stretch of text looks, as far as it carries meaning.
package struct WordLook: Sendable, Hashable {
  /// What is on or off.
  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let bold = Marks(rawValue: 1)
    package static let italic = Marks(rawValue: 2)
    package static let underline = Marks(rawValue: 4)
    package static let strikethrough = Marks(rawValue: 8)
    package static let superscript = Marks(rawValue: 16)
    package static let subscripted = Marks(rawValue: 32)
    package static let placeholder = Marks(rawValue: 64)
    package static let smallCapitals = Marks(rawValue: 128)

    /// What is on, in words.
    package var names: [String] {
      let all: [(Marks, String)] = [
        (.bold, "bold"), (.italic, "italic"), (.underline, "underline"),
        (.strikethrough, "strikethrough"), (.superscript, "superscript"),
        (.subscripted, "subscript"), (.placeholder, "placeholder"),
        (.smallCapitals, "small capitals"),
      ]
      return all.filter { contains($0.0) }.map(\.1)
    }
  }

  /// What is on.
  package var marks: Marks = []
  /// The color as six hexadecimal digits, if it is not automatic.
  package var color: String?
  /// The name of the highlight color.
  package var highlight: String?
  /// The address that it links to.
  package var link: String?

  package init() {}
}
