/// What a Word document says about itself.
package struct DraftProperties: Sendable, Hashable {
  /// The title, which screen readers speak first.
  package var title: String
  /// What it is about.
  package var subject: String
  /// The program that made it.
  package var creator: String
  /// The language of the text, as BCP 47 has it.
  package var language: String
  /// The day that it is dated, such as `2026-09-08`; passed in, so that the same input gives the
  /// same bytes.
  package var day: String
  /// What else it says, by the name that Word shows among the custom properties.
  package var custom: [Custom] = []
  /// The name of the property that tells the ``TextSum`` of the document; nil for none.
  package var textSum: String?

  /// A property with a name of its own.
  package struct Custom: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The text.
    package var value: String

    /// Takes a name and a text.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Takes all of them.
  package init(title: String, subject: String, creator: String, language: String, day: String) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.language = language
    self.day = day
  }
}
