import SafeXML

/// A content control: the places of what filling changes in it.
struct FormControl: Sendable {
  /// What a person does with it.
  enum Kind: Sendable { case words, choice, tick, date }

  let node: Int
  /// What it is called, for the form and not for the reader.
  private(set) var tag = ""
  private(set) var kind = Kind.words
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
    var alias = ""
    for child in outline.children(of: properties) {
      switch outline[child].element {
      case .tag: tag = Self.value(of: child, in: outline, bytes) ?? ""
      case .alias: alias = Self.value(of: child, in: outline, bytes) ?? ""
      case .choices, .comboBox: kind = .choice
      case .tick: kind = .tick
      case .date: kind = .date
      default: continue
      }
    }
    if tag.isEmpty { tag = alias }
    guard !tag.isEmpty else { return nil }
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
