/// What a style means once the styles it is based on are asked.
///
/// A class, because every paragraph and run asks for it: to pass it on costs one count.
final class Style: Sendable {
  /// The numbers from the style itself to the root of its chain; ids may be long, and numbers
  /// compare at once.
  let chain: [Int]
  /// The id, where the document holds no such style.
  let missingID: String?
  let name: String?
  /// What the style and its bases set for runs.
  let own: RunProperties
  /// The same over the defaults of the document: the base of a paragraph's runs.
  let run: RunProperties
  /// How a run looks that sets nothing itself.
  let format: RunFormat
  let outlineLevel: Int?
  /// The list it belongs to; 0 for none.
  let listID: Int?
  let listLevel: Int?
  let isTitle: Bool
  /// What a table's style says about the characters of its cells.
  let cells: TableRuns

  init(
    chain: [Int] = [], missingID: String? = nil, name: String? = nil,
    own: RunProperties = RunProperties(),
    over defaults: RunProperties = RunProperties(), outlineLevel: Int? = nil,
    listID: Int? = nil, listLevel: Int? = nil, isTitle: Bool = false,
    cells: TableRuns = TableRuns()
  ) {
    var run = defaults
    run.override(with: own)
    self.chain = chain
    self.missingID = missingID
    self.name = name
    self.own = own
    self.run = run
    format = RunFormat(run)
    self.outlineLevel = outlineLevel
    self.listID = listID
    self.listLevel = listLevel
    self.isTitle = isTitle
    self.cells = cells
  }
}
