import SafeXML

/// The styles of a document, each with what it inherits.
struct Styles: Sendable {
  private struct Entry {
    /// How many styles stand before it.
    var number = 0
    var name: String?
    var base: String?
    var run = RunProperties()
    var cells = TableRuns()
    var outlineLevel: Int?
    var listID: Int?
    var listLevel: Int?
  }

  // Word allows 253; longer ones would only make comparing them slow.
  private static let longestID = 255

  private(set) var defaults = RunProperties()
  private(set) var notices: [WordNotice] = []
  private var styles: [String: Style] = [:]
  private var numbers: [String: Int] = [:]
  /// The style of paragraphs that name none.
  private(set) var paragraphDefault = Style()

  /// The styles of a document without a styles part.
  init() {}

  init(reading root: XMLNode, limits: WordLimits) {
    var entries: [String: Entry] = [:]
    var order: [String] = []
    var defaultParagraph: String?
    for element in root.children {
      switch element.kind {
      case .docDefaults:
        if let rPr = element.first(.rPrDefault)?.first(.rPr) {
          defaults = RunProperties(reading: rPr)
        }
      case .style:
        guard let id = element.attribute(.styleId), entries[id] == nil,
          id.utf8.count <= Self.longestID
        else { continue }
        entries[id] = Self.entry(reading: element, number: order.count)
        numbers[id] = order.count
        order.append(id)
        let isDefault = element.attribute(.default).map { XMLNode.isOn($0) } ?? false
        if isDefault, element.attribute(.type) == "paragraph" { defaultParagraph = id }
      default: continue
      }
    }
    for id in order { styles[id] = resolve(id, entries, limits: limits) }
    paragraphDefault = defaultParagraph.flatMap { styles[$0] } ?? Style(over: defaults)
  }

  /// The number of a style that the document holds.
  func number(of id: String) -> Int? { numbers[id] }

  /// The style of an id; a missing one still has the meaning that its id tells.
  subscript(id: String) -> Style {
    if let style = styles[id] { return style }
    return Style(
      missingID: id, name: id, over: defaults, outlineLevel: Self.headingLevel(id),
      isTitle: Self.isTitle(id))
  }

  /// Word takes no longer name; it stands on each paragraph of the style.
  private static let longestName = 255

  private static func entry(reading element: XMLNode, number: Int) -> Entry {
    var entry = Entry(
      number: number, name: element.value(.name)?.cut(to: Self.longestName),
      base: element.value(.basedOn))
    if let rPr = element.first(.rPr) { entry.run = RunProperties(reading: rPr) }
    if element.attribute(.type) == "table" { entry.cells = TableRuns(reading: element) }
    // Word names its built-in styles in English in every language.
    if entry.name == "Placeholder Text" { entry.run.isPrompt = true }
    if let pPr = element.first(.pPr) {
      entry.outlineLevel = pPr.integerValue(.outlineLvl)
      if let numPr = pPr.first(.numPr) {
        entry.listID = numPr.integerValue(.numId)
        entry.listLevel = numPr.integerValue(.ilvl)
      }
    }
    return entry
  }

  private mutating func resolve(
    _ id: String, _ entries: [String: Entry], limits: WordLimits
  ) -> Style {
    var chain: [Entry] = []
    var next: String? = id
    while let current = next, let entry = entries[current] {
      guard !chain.contains(where: { $0.number == entry.number }) else {
        notices.append(WordNotice(.cyclicStyle(entries[id]?.name ?? id)))
        break
      }
      guard chain.count < limits.styleDepth else {
        notices.append(WordNotice(.deepStyle(entries[id]?.name ?? id)))
        break
      }
      chain.append(entry)
      next = entry.base
    }
    // The entry whose bases were asked, gathered from the root of the chain on.
    var whole = Entry(name: entries[id]?.name ?? id.cut(to: Self.longestName))
    var isTitle = false
    for entry in chain.reversed() {
      whole.run.override(with: entry.run)
      whole.cells.override(with: entry.cells)
      // A heading keeps its level even where a converter wrote no w:outlineLvl.
      whole.outlineLevel =
        entry.outlineLevel ?? entry.name.flatMap(Self.headingLevel) ?? whole.outlineLevel
      whole.listID = entry.listID ?? whole.listID
      whole.listLevel = entry.listLevel ?? whole.listLevel
      isTitle = isTitle || entry.name.map(Self.isTitle) == true
    }
    return Style(
      chain: chain.map(\.number), name: whole.name, own: whole.run, over: defaults,
      outlineLevel: whole.outlineLevel, listID: whole.listID, listLevel: whole.listLevel,
      isTitle: isTitle, cells: whole.cells)
  }

  /// A paragraph's style in a cell: over the defaults stands the table's style, and over that
  /// the paragraph's own (17.7.2).
  func style(_ style: Style, inCell cell: RunProperties) -> Style {
    var base = defaults
    base.override(with: cell)
    return Style(
      chain: style.chain, missingID: style.missingID, name: style.name, own: style.own, over: base,
      outlineLevel: style.outlineLevel, listID: style.listID, listLevel: style.listLevel,
      isTitle: style.isTitle)
  }

  /// The level of "heading 1" or "Heading1", counted from 0; Word writes these names in
  /// English in every language.
  private static func headingLevel(_ name: String) -> Int? {
    let lowered = name.lowercased()
    guard lowered.hasPrefix("heading") else { return nil }
    let rest = lowered.dropFirst("heading".count).drop { $0 == " " }
    guard let level = Int(rest), (1...9).contains(level) else { return nil }
    return level - 1
  }

  private static func isTitle(_ name: String) -> Bool { name.lowercased() == "title" }
}
