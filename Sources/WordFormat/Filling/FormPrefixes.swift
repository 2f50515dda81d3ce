import SafeXML

/// What the prefixes of a part mean at the place that is read.
struct FormPrefixes {
  private static let spaces = Dictionary(
    WordNamespace.prefixes.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  /// The usual prefix of each prefix; "" is the default namespace.
  private(set) var usual: [String: String] = [:]
  /// What held before an element declared something, with the depth of that element.
  private var outer: [(depth: Int, usual: [String: String])] = []
  private var known: [String: FormElement] = [:]

  /// Takes over what a start tag declares.
  mutating func enter(
    _ piece: MarkupPiece, in bytes: UnsafeBufferPointer<UInt8>, depth: Int
  ) {
    guard bytes.holdsDeclaration(in: piece.range) else { return }
    var changed = usual
    for attribute in MarkupAttribute.all(of: piece.range, in: bytes) {
      let name = bytes.string(attribute.name)
      guard name == "xmlns" || name.hasPrefix("xmlns:") else { continue }
      let space = XMLName.transitional(bytes.string(attribute.value))
      changed[name == "xmlns" ? "" : String(name.dropFirst(6))] = Self.spaces[space] ?? "?"
    }
    guard changed != usual else { return }
    outer.append((depth, usual))
    usual = changed
    known = [:]
  }

  /// Forgets what the element declared that stood at this depth.
  mutating func leave(_ depth: Int) {
    guard let last = outer.last, last.depth == depth, depth > 0 else { return }
    usual = last.usual
    outer.removeLast()
    known = [:]
  }

  /// The element of a name.
  mutating func element(
    _ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> FormElement {
    let text = bytes.string(name)
    if let found = known[text] { return found }
    let found: FormElement
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let prefix = usual[String(text[..<colon])] ?? "?"
      found = FormElement.byName[prefix + text[colon...]] ?? .other
    } else {
      found = usual[""].flatMap { FormElement.byName["\($0):\(text)"] } ?? .other
    }
    known[text] = found
    return found
  }

  /// How a namespace is written here, with the colon.
  func prefix(of name: String) -> String? {
    if usual[name] == name { return name + ":" }
    guard let own = usual.filter({ $0.value == name }).keys.min() else { return nil }
    return own.isEmpty ? "" : own + ":"
  }
}
