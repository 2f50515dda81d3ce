import SafeXML

/// A walk over one story of a Word file that gathers the words which a reader must tell.
///
/// It knows only which elements may hold which (ECMA-376 annex A), and nothing of what the
/// reader does with them. What stands where the schema has no room for it is not asked for:
/// Word refuses such files, and the reader takes from them what it can.
struct StoryWalk {
  /// What an element may hold.
  enum Room { case blocks, line, run, rows, cells, formula, drawing, drawnLine }

  /// The pieces of text, each from one element.
  private(set) var pieces: [String] = []
  /// Footnotes and endnotes that are certainly referred to.
  private(set) var footnotes: [String] = []
  private(set) var endnotes: [String] = []
  /// Headers and footers that certainly belong to a section, by relationship.
  private(set) var margins: [String] = []

  private let prefixes: [String: String]
  private var marks = FieldMarks()
  /// Text in the code of a field; only a field that never ends must tell it.
  private var code: [String] = []
  private var deletions = 0
  private var changes = 0
  /// Whether words, notes and sections may be gone in every view.
  private var isDoubtful = false
  /// The boxes of check marks, whose one letter is told as a state.
  private var checkBoxes = 0
  /// Where a field reaches out of a cell that a view does not show, nobody can tell where its
  /// code ends.
  private var isLost = false

  init(prefixes: [String: String]) { self.prefixes = prefixes }

  mutating func walk(story: XMLNode) {
    marks = FieldMarks()
    code = []
    isLost = false
    walk(story, .blocks)
    if marks.isInCode, !isLost { pieces += code }
  }

  private mutating func walk(_ node: XMLNode, _ room: Room) {
    for child in node.children {
      guard !isLost, let name = child.written else {
        if room == .drawing, !child.isText { walk(child, .drawing) }
        continue
      }
      if name == .alternatives {
        if let branch = branch(of: child) { walk(branch, room) }
        continue
      }
      switch room {
      case .blocks: walkBlock(child, name)
      case .line: walkLine(child, name)
      case .run: walkRun(child, name)
      case .rows: walkThrough(child, name, .rows) { $0.walkPerhaps(child, .cells) }
      case .cells: walkThrough(child, name, .cells) { $0.walkPerhaps(child, .blocks) }
      case .formula: walkFormula(child, name)
      case .drawing: walkDrawing(child, name)
      case .drawnLine:
        if name == .drawnRun || name == .drawnField, let text = child.first(.drawnText) {
          add(text)
        }
      }
    }
  }

  private mutating func walkBlock(_ node: XMLNode, _ name: WrittenName) {
    switch name {
    case .paragraph:
      if let section = node.first(.paragraphProperties)?.first(.section) { add(section: section) }
      walk(node, .line)
    case .table: walk(node, .rows)
    case .section: add(section: node)
    case .formula, .formulas: walk(node, .formula)
    default: walkThrough(node, name, .blocks) { $0.walkInline(node, name) }
    }
  }

  private mutating func walkLine(_ node: XMLNode, _ name: WrittenName) {
    switch name {
    // What fields do in a paragraph inside of another one is anybody's guess.
    case .paragraph, .table: isLost = true
    case .formula, .formulas: walk(node, .formula)
    default: walkThrough(node, name, .line) { $0.walkInline(node, name) }
    }
  }

  private mutating func walkInline(_ node: XMLNode, _ name: WrittenName) {
    switch name {
    case .run:
      if Self.hasSymbolFont(node.first(.runProperties)) {
        walkMarks(of: node)
      } else {
        walk(node, .run)
      }
    case .hyperlink, .simpleField, .direction, .override: walk(node, .line)
    default: return
    }
  }

  /// Enters what may stand at every level, and leaves the rest to the level.
  private mutating func walkThrough(
    _ node: XMLNode, _ name: WrittenName, _ room: Room, else other: (inout Self) -> Void
  ) {
    switch name {
    case .control:
      guard let content = node.first(.controlContent) else { return }
      let isCheckBox = node.first(.controlProperties)?.first(.checkBox) != nil
      if isCheckBox { checkBoxes += 1 }
      walk(content, room)
      if isCheckBox { checkBoxes -= 1 }
    case .customXML, .smartTag: walk(node, room)
    case .insertion, .movedTo, .deletion, .movedFrom:
      let isDeletion = name == .deletion || name == .movedFrom
      changes += 1
      if isDeletion { deletions += 1 }
      walk(node, room)
      if isDeletion { deletions -= 1 }
      changes -= 1
    case .row where room == .rows, .cell where room == .cells: other(&self)
    default: if room == .blocks || room == .line { other(&self) }
    }
  }

  /// A row or a cell, which a change or a merge may take out of sight.
  private mutating func walkPerhaps(_ node: XMLNode, _ room: Room) {
    let properties = node.first(.rowProperties) ?? node.first(.cellProperties)
    let hides: [WrittenName] = [
      .insertion, .deletion, .verticalMerge, .horizontalMerge, .cellInsertion, .cellDeletion,
    ]
    guard hides.contains(where: { properties?.first($0) != nil }) else { return walk(node, room) }
    let (outer, before) = (isDoubtful, marks)
    isDoubtful = true
    walk(node, room)
    isDoubtful = outer
    if marks != before { isLost = true }
  }

  private mutating func walkRun(_ node: XMLNode, _ name: WrittenName) {
    switch name {
    case .text: add(node)
    case .deletedText: if deletions > 0 { add(node) }
    case .fieldMark: pass(node)
    case .footnoteReference: if isCertain, let id = node.attribute(.id) { footnotes.append(id) }
    case .endnoteReference: if isCertain, let id = node.attribute(.id) { endnotes.append(id) }
    case .ruby:
      for part in [WrittenName.rubyBase, .rubyText] {
        if let part = node.first(part) { walk(part, .line) }
      }
    case .drawing, .picture, .object: walk(node, .drawing)
    case .formula, .formulas: walk(node, .formula)
    // Runs in runs stand nowhere in the schema, but their marks of fields count.
    case .run: walkInline(node, name)
    default: return
    }
  }

  private mutating func walkDrawing(_ node: XMLNode, _ name: WrittenName) {
    switch name {
    case .box:
      let (outerMarks, outerCode) = (marks, code)
      // A box in the code of a field is as unseen as the code.
      let isUnseen = marks.isInCode
      let start = pieces.count
      (marks, code) = (FieldMarks(), [])
      walk(node, .blocks)
      if marks.isInCode, !isLost { pieces += code }
      (marks, code) = (outerMarks, outerCode)
      guard isUnseen else { return }
      code += pieces[start...]
      pieces.removeSubrange(start...)
    case .drawnParagraph: walk(node, .drawnLine)
    default: walk(node, .drawing)
    }
  }

  private mutating func walkFormula(_ node: XMLNode, _ name: WrittenName) {
    switch name {
    case .mathRun, .run:
      for child in node.children {
        switch child.written {
        case .mathText, .text: add(child)
        case .deletedText: if deletions > 0 { add(child) }
        default: continue
        }
      }
    case .formula: walk(node, .formula)
    case .insertion, .movedTo, .deletion, .movedFrom:
      walkThrough(node, name, .formula) { _ in }
    default:
      for part in FormulaParts.shown(of: node, name) { walk(part, .formula) }
    }
  }

  private mutating func walkMarks(of run: XMLNode) {
    for child in run.children where child.written == .fieldMark { pass(child) }
  }

  private mutating func pass(_ mark: XMLNode) {
    marks.pass(mark.attribute(.fieldMarkType))
    if !marks.isInCode { code = [] }
  }

  private mutating func add(_ element: XMLNode) {
    let text = element.text
    if checkBoxes > 0, text.count == 1 { return }
    if marks.isInCode { code.append(text) } else { pieces.append(text) }
  }

  private var isCertain: Bool { !isDoubtful && changes == 0 && !marks.isInCode }

  private mutating func add(section: XMLNode) {
    guard isCertain else { return }
    for child in section.children
    where child.written == .headerReference || child.written == .footerReference {
      if let id = child.attribute(.relationship) { margins.append(id) }
    }
  }

  /// The first choice whose namespaces Word knows, else the fallback (ECMA-376 part 3, 7.6).
  ///
  /// That one branch counts: to take words of any would let a box be lost whole.
  private func branch(of node: XMLNode) -> XMLNode? {
    for child in node.children where child.written == .choice {
      if KnownNamespaces.hold(child.attribute(.requires) ?? "", declared: prefixes) {
        return child
      }
    }
    return node.first(.fallback)
  }

  private static let symbolFonts: Set<String> = [
    "symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "marlett", "zapf dingbats",
    "zapfdingbats", "itc zapf dingbats", "monotype sorts",
  ]

  /// Whether a run is shown in characters other than those typed.
  static func hasSymbolFont(_ properties: XMLNode?) -> Bool {
    guard let properties else { return false }
    // A change of the font keeps the one before.
    let before = properties.first(.runChange)?.first(.runProperties)
    if hasSymbolFont(before) { return true }
    guard let fonts = properties.first(.fonts) else { return false }
    return [WrittenName.ascii, .above, .eastAsian, .complex].contains { name in
      let font = fonts.attribute(name)?.lowercased() ?? ""
      return symbolFonts.contains(font)
    }
  }
}
