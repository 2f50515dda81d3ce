/// What a spreadsheet file says about itself.
package struct WorkbookProperties: Sendable {
  /// The title, which screen readers speak first.
  package var title: String
  /// What it is about.
  package var subject: String
  /// The program that made it.
  package var creator: String
  /// The language of its text, as BCP 47 has it.
  package var language: String
  /// Words to find it by.
  package var keywords: String
  /// When it was made, in seconds since 1970; passed in, so that the same input gives the same bytes.
  package var created: Int
  /// What else it says, by the name that Excel shows among the custom properties.
  package var custom: [(name: String, value: String)] = []

  /// Takes all of them.
  package init(
    title: String, subject: String, creator: String, language: String, keywords: String = "",
    created: Int
  ) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.language = language
    self.keywords = keywords
    self.created = created
  }
}
