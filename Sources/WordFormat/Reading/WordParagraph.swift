/// A paragraph as Word shows it: tracked changes accepted, fields as their results.
///
/// A document holds so many that the size of one matters: what most do without stands apart.
package struct WordParagraph: Sendable, Hashable {
  /// What most paragraphs do without.
  private struct Traits: Hashable {
    var label: String?
    var listLevel: Int?
    var outlineLevel: Int?
    var isTitle = false
    var styleName: String?
    var hiddenText: String?
    var anchors: [WordAnchor] = []
  }

  /// The text without its label; a tab is "\t" and a break "\n".
  package var text: String
  /// Where it stands.
  package var place: WordPlace
  /// The runs, unless one run of plain look is all of the text.
  private var stretches: [WordRun] = []
  /// The traits, at most once: an array of one is a box that is copied when it is written.
  private var box: [Traits] = []

  package init(text: String, runs: [WordRun], place: WordPlace) {
    self.text = text
    self.place = place
    self.runs = runs
  }

  /// The text in stretches of one look.
  package var runs: [WordRun] {
    get { stretches.isEmpty && !text.isEmpty ? [WordRun(text: text)] : stretches }
    set { stretches = newValue == [WordRun(text: text)] ? [] : newValue }
  }

  /// The label of a list or heading as counted, such as "1.1" or "•".
  package var label: String? {
    get { box.first?.label }
    set { if newValue != label { traits.label = newValue } }
  }

  /// The level in a list, counted from 0.
  package var listLevel: Int? {
    get { box.first?.listLevel }
    set { if newValue != listLevel { traits.listLevel = newValue } }
  }

  /// The level as a heading, 0 to 8, by its style or its own setting.
  package var outlineLevel: Int? {
    get { box.first?.outlineLevel }
    set { if newValue != outlineLevel { traits.outlineLevel = newValue } }
  }

  /// Whether its style is the title's.
  package var isTitle: Bool {
    get { box.first?.isTitle ?? false }
    set { if newValue != isTitle { traits.isTitle = newValue } }
  }

  /// The name of the style that its author chose.
  package var styleName: String? {
    get { box.first?.styleName }
    set { if newValue != styleName { traits.styleName = newValue } }
  }

  /// What is there but not shown.
  package var hiddenText: String? {
    get { box.first?.hiddenText }
    set { if newValue != hiddenText { traits.hiddenText = newValue } }
  }

  /// Notes, bookmarks and pictures, with the places that they are attached to.
  package var anchors: [WordAnchor] {
    get { box.first?.anchors ?? [] }
    set { if newValue != anchors { traits.anchors = newValue } }
  }

  private var traits: Traits {
    get { box.first ?? Traits() }
    set { box = newValue == Traits() ? [] : [newValue] }
  }
}
