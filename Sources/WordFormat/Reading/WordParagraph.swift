/// A paragraph as Word shows it: tracked changes accepted, fields as their results.
package struct WordParagraph: Sendable, Hashable {
  /// The text without its label; a tab is "\t" and a break "\n".
  package var text: String
  /// The label of a list or heading as counted, such as "1.1" or "•".
  package var label: String?
  /// The level in a list, counted from 0.
  package var listLevel: Int?
  /// The level as a heading, 0 to 8, by its style or its own setting.
  package var outlineLevel: Int?
  /// Whether its style is the title's.
  package var isTitle = false
  /// The name of the style that its author chose.
  package var styleName: String?
  /// The text in stretches of one look.
  package var runs: [WordRun]
  /// Notes, bookmarks and pictures, with the places that they are attached to.
  package var anchors: [WordAnchor] = []
  /// What is there but not shown.
  package var hiddenText: String?
  /// Where it stands.
  package var place: WordPlace

  package init(text: String, runs: [WordRun], place: WordPlace) {
    self.text = text
    self.runs = runs
    self.place = place
  }
}
