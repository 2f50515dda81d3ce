/// What a style means once the styles it is based on are asked.
struct Style: Sendable {
  /// The ids from the style itself to the root of its chain.
  var chain: [String] = []
  var name: String?
  /// What the style and its bases set for runs.
  var own = RunProperties()
  /// The same over the defaults of the document: the base of a paragraph's runs.
  var run = RunProperties()
  /// How a run looks that sets nothing itself.
  var format = RunFormat()
  var outlineLevel: Int?
  /// The list it belongs to; 0 for none.
  var listID: Int?
  var listLevel: Int?
  var isTitle = false
  /// What a table's style says about the characters of its cells.
  var cells = TableRuns()
}
