import SafeXML

/// A content control: the places of what filling changes in it.
struct FormControl: Sendable {
  /// What a person does with it.
  enum Kind: Sendable { case words, choice, tick, date }

  /// What a control is for.
  enum Role: Sendable { case value, section, item }

  /// What stands directly inside.
  enum Level: Sendable { case text, blocks, cells }

  let node: Int
  /// What it is called, for the form and not for the reader.
  private(set) var tag = ""
  private(set) var kind = Kind.words
  /// Whether it shows a prompt, and nothing that somebody wrote.
  private(set) var isPrompt = false
  let role: Role
  let level: Level
  let properties: Int
  let content: Int

  /// A control that has both properties and content.
  init?(_ node: Int, in outline: FormOutline, _ bytes: [UInt8]) {
    guard let properties = outline.first(.controlProperties, in: node),
      let content = outline.first(.controlContent, in: node),
      outline[content].open < outline[content].close
    else { return nil }
    self.node = node
    self.properties = properties
    self.content = content
    role = Self.role(of: node, in: outline)
    level = Self.level(of: node, in: outline)
    var alias = ""
    for child in outline.children(of: properties) {
      switch outline[child].element {
      case .tag: tag = Self.value(of: child, in: outline, bytes) ?? ""
      case .alias: alias = Self.value(of: child, in: outline, bytes) ?? ""
      case .choices, .comboBox: kind = .choice
      case .tick: kind = .tick
      case .date: kind = .date
      case .placeholder: isPrompt = true
      default: continue
      }
    }
    if tag.isEmpty { tag = alias }
    guard !tag.isEmpty else { return nil }
  }

  /// What a control is for, whatever it is called.
  static func role(of node: Int, in outline: FormOutline) -> Role {
    guard outline[node].element == .control,
      let properties = outline.first(.controlProperties, in: node)
    else { return .value }
    if outline.first(.repeatingItem, in: properties) != nil { return .item }
    return outline.first(.repeatingSection, in: properties) != nil ? .section : .value
  }

  /// What may stand in a control is told by what it stands in.
  private static func level(of node: Int, in outline: FormOutline) -> Level {
    let around = outline.ancestor(of: node) { element in
      switch element {
      case .paragraph, .cell, .row, .table: true
      default: element.isStory
      }
    }
    switch around.map({ outline[$0].element }) {
    case .paragraph?: return .text
    case .row?, .table?: return .cells
    default: return .blocks
    }
  }

  /// The ties to data that Word keeps beside the text, and shows over whatever stands in it.
  func bindings(in outline: FormOutline) -> [Range<Int>] {
    outline.children(of: properties).filter { child in
      outline[child].element == .binding || outline[child].element == .otherBinding
    }.map { outline[$0].range }
  }

  /// The cell that a control stands around, where it is only one.
  func onlyCell(in outline: FormOutline) -> Int? {
    let inside = content..<outline[content].next
    guard let cell = inside.first(where: { outline[$0].element == .cell }) else { return nil }
    let rest = outline[cell].next..<inside.upperBound
    return rest.contains { outline[$0].element == .cell } ? nil : cell
  }

  /// All controls with a tag or title, as marks.
  static func sites(in outline: FormOutline, _ bytes: [UInt8]) -> [FormSite] {
    var sites: [FormSite] = []
    for index in outline.nodes.indices where outline[index].element == .control {
      guard let control = FormControl(index, in: outline, bytes) else { continue }
      let node = outline[index]
      let paragraph =
        outline.ancestor(of: index) { $0 == .paragraph }
        ?? (index..<node.next).first { outline[$0].element == .paragraph }
      guard let paragraph else { continue }
      let isTwin = outline.ancestor(of: index) { $0 == .fallback } != nil
      var site = FormSite(
        words: FormWords.tidy(control.tag.unicodeScalars), paragraph: paragraph,
        characters: 0..<0, pieces: [FormPiece(node: index, start: node.start, end: node.start)],
        isTwin: isTwin)
      site.control = index
      sites.append(site)
    }
    return sites
  }

  /// The value of an attribute called `val`, whatever its prefix.
  static func value(
    of node: Int, _ name: String = "val", in outline: FormOutline, _ bytes: [UInt8]
  ) -> String? {
    attribute(name, of: node, in: outline, bytes).map { attribute in
      FormMarkup.text(bytes[attribute.value])
    }
  }

  /// An attribute by its local name.
  static func attribute(
    _ name: String, of node: Int, in outline: FormOutline, _ bytes: [UInt8]
  ) -> MarkupAttribute? {
    bytes.withUnsafeBufferPointer { bytes in
      MarkupAttribute.all(of: outline[node].startTag, in: bytes).first { attribute in
        let own = bytes.string(attribute.name)
        return own == name || own.hasSuffix(":" + name)
      }
    }
  }
}
