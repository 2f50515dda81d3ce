import SafeXML

/// The styles of a document, each with what it inherits.
struct Styles: Sendable {
  private struct Entry {
    var id: String
    var name: String?
    var base: String?
    var run = RunProperties()
    var cells: TableRuns?
    /// As it is set, or as the name tells.
    var outlineLevel: Int?
    var isTitle = false
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
    var entries: [Entry] = []
    var defaultParagraph: String?
    for element in root.children {
      switch element.kind {
      case .docDefaults:
        if let rPr = element.first(.rPrDefault)?.first(.rPr) {
          defaults = RunProperties(reading: rPr)
        }
      case .style:
        guard let id = element.attribute(.styleId), numbers[id] == nil,
          id.utf8.count <= Self.longestID
        else { continue }
        numbers[id] = entries.count
        entries.append(Self.entry(reading: element, id: id))
        let isDefault = element.attribute(.default).map { XMLNode.isOn($0) } ?? false
        if isDefault, element.attribute(.type) == "paragraph" { defaultParagraph = id }
      default: continue
      }
    }
    for number in entries.indices {
      styles[entries[number].id] = resolve(number, entries, limits: limits)
    }
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

  private static func entry(reading element: XMLNode, id: String) -> Entry {
    let name = element.value(.name)?.cut(to: Self.longestName)
    var entry = Entry(id: id, name: name, base: element.value(.basedOn))
    if let rPr = element.first(.rPr) { entry.run = RunProperties(reading: rPr) }
    if element.attribute(.type) == "table" { entry.cells = TableRuns(reading: element) }
    // Word names its built-in styles in English in every language.
    if entry.name == "Placeholder Text" { entry.run.isPrompt = true }
    // A heading keeps its level even where a converter wrote no w:outlineLvl.
    entry.outlineLevel = entry.name.flatMap(headingLevel)
    entry.isTitle = entry.name.map(isTitle) == true
    if let pPr = element.first(.pPr) {
      entry.outlineLevel = pPr.integerValue(.outlineLvl) ?? entry.outlineLevel
      if let numPr = pPr.first(.numPr) {
        entry.listID = numPr.integerValue(.numId)
        entry.listLevel = numPr.integerValue(.ilvl)
      }
    }
    return entry
  }

  private mutating func resolve(
    _ number: Int, _ entries: [Entry], limits: WordLimits
  ) -> Style {
    let own = entries[number]
    let name = own.name ?? own.id
    var chain: [Int] = []
    var next: Int? = number
    while let current = next {
      guard !chain.contains(current) else {
        notices.append(WordNotice(.cyclicStyle(name)))
        break
      }
      guard chain.count < limits.styleDepth else {
        notices.append(WordNotice(.deepStyle(name)))
        break
      }
      chain.append(current)
      next = entries[current].base.flatMap { numbers[$0] }
    }
    // What is set from the root of the chain on.
    var run = RunProperties()
    var cells = TableRuns()
    var outlineLevel: Int?
    var listID: Int?
    var listLevel: Int?
    var isTitle = false
    for place in chain.reversed() {
      run.override(with: entries[place].run)
      if let own = entries[place].cells { cells.override(with: own) }
      outlineLevel = entries[place].outlineLevel ?? outlineLevel
      listID = entries[place].listID ?? listID
      listLevel = entries[place].listLevel ?? listLevel
      isTitle = isTitle || entries[place].isTitle
    }
    return Style(
      chain: chain, name: name, own: run, over: defaults, outlineLevel: outlineLevel,
      listID: listID, listLevel: listLevel, isTitle: isTitle, cells: cells)
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
