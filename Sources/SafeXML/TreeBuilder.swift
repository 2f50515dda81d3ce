import CLibXML2

/// Collects the events of one part into the arrays of a tree.
struct TreeBuilder {
  private let limits: XMLLimits
  private var table: NameTable
  private var prefixes: [String: String] = [:]
  private var nodes: [XMLTree.Node] = []
  private var attributes: [XMLTree.Attribute] = []
  private var text: [UInt8] = []
  private var open: [UInt32] = []
  private var elements = 0
  /// The number of the elements whose text alone is kept; nil where the whole tree is.
  private let textsOnly: UInt32?
  /// The text of those elements, how many of them are open, and where the text of each open
  /// element begins, its attributes included.
  private var texts: [UInt8] = []
  private var openTexts = 0
  private var textStarts: [Int] = []
  /// The namespaces in force, and how many of them each open element has declared.
  private var namespaces = 0
  private var scopes: [(depth: Int, count: Int)] = []
  private var endsInText = false
  /// Why parsing was stopped: libxml2 forgets that it was.
  private(set) var refusal: XMLReadingError.Reason?
  /// The parser to stop at a refusal.
  var context: xmlParserCtxtPtr?

  /// A prefix by which elements are left out before the parser sees them, and its namespace.
  private let sifted: (prefix: String, space: String)?

  init(
    vocabulary: XMLVocabulary, limits: XMLLimits, sifts: Bool, textsOnly number: Int? = nil
  ) {
    self.limits = limits
    textsOnly = number.map { UInt32(truncatingIfNeeded: $0) }
    sifted = sifts ? vocabulary.sifted : nil
    table = NameTable(vocabulary)
  }

  /// The number of bytes to expect, to spare growing.
  mutating func reserve(_ bytes: Int) {
    guard textsOnly == nil else { return }
    // Memory that is not touched costs nothing; to grow means to copy.
    nodes.reserveCapacity(bytes / 16)
    text.reserveCapacity(bytes)
  }

  mutating func refuse(_ reason: XMLReadingError.Reason) {
    if refusal == nil { refusal = reason }
    if let context { xmlStopParser(context) }
  }

  mutating func start(
    local: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, space: UnsafePointer<xmlChar>?,
    attributeCount: Int, values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    elements += 1
    guard open.count < limits.depth else { return refuse(.tooDeep(limit: limits.depth)) }
    guard elements <= limits.elements else {
      return refuse(.tooManyElements(limit: limits.elements))
    }
    guard attributeCount <= limits.attributes else {
      return refuse(.tooManyAttributes(limit: limits.attributes))
    }
    let first = attributes.count
    if textsOnly != nil { textStarts.append(text.count) }
    if let values {
      // Five pointers for each: local name, prefix, namespace, begin and end of the value.
      for slot in 0..<attributeCount { addAttribute(values + slot * 5) }
    }
    open.append(UInt32(nodes.count))
    let name = table.number(local: local, prefix: prefix, space: space)
    // libxml2 finds a name ever more slowly among very many prefixes, declared or not.
    guard max(table.count, table.used) <= limits.names else {
      return refuse(.tooManyNames(limit: limits.names))
    }
    nodes.append(
      XMLTree.Node(
        name: name, end: 0,
        start: UInt32(first), count: UInt32(attributes.count - first)))
    if name == textsOnly { openTexts += 1 }
    endsInText = false
  }

  private mutating func addAttribute(_ slot: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
    guard let local = slot[0], let begin = slot[3], let end = slot[4] else { return }
    let number = table.number(local: local, prefix: slot[1], space: slot[2])
    guard table.known.isEmpty || number < table.known.count else { return }
    let start = text.count
    appendValue(UnsafeBufferPointer(start: begin, count: begin.distance(to: end)))
    attributes.append(
      XMLTree.Attribute(
        name: number, start: UInt32(start), count: UInt32(text.count - start)))
  }

  /// Where entities are not substituted, libxml2 hands over each `&` of a value as `&#38;`, so
  /// that a value could be parsed once more.
  private mutating func appendValue(_ value: UnsafeBufferPointer<xmlChar>) {
    var rest = value[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      text.append(contentsOf: rest[...mark])
      rest = rest[(mark + 1)...]
      if rest.starts(with: Self.ampersandTail) { rest = rest.dropFirst(Self.ampersandTail.count) }
    }
    text.append(contentsOf: rest)
  }

  private static let ampersandTail: [UInt8] = Array("#38;".utf8)

  /// Counts what the next element declares.
  mutating func enterScope(of count: Int) {
    namespaces += count
    scopes.append((depth: open.count, count: count))
    if namespaces > limits.namespaces {
      refuse(.tooManyNamespaces(limit: limits.namespaces))
    }
  }

  mutating func declare(prefix: UnsafePointer<xmlChar>?, space: UnsafePointer<xmlChar>?) {
    guard let prefix, let space, prefixes.count < limits.attributes else { return }
    let name = String(cString: prefix)
    let meaning = XMLName.transitional(String(cString: space))
    prefixes[name] = meaning
    // What would be left out by this prefix is something else: the part is read again, whole.
    // Below the root that could cost twice the time of a large part, for what no program writes.
    if nodes.isEmpty, let sifted, sifted.prefix == name, sifted.space != meaning {
      refuse(.characters)
    }
  }

  mutating func end() {
    guard let index = open.popLast() else { return }
    nodes[Int(index)].end = UInt32(nodes.count)
    if let scope = scopes.last, scope.depth == open.count {
      namespaces -= scope.count
      scopes.removeLast()
    }
    endsInText = false
    if textsOnly != nil { forget(Int(index)) }
  }

  /// Lets go of an element that has ended; the outermost stays, as the sign that there was one.
  private mutating func forget(_ index: Int) {
    if nodes[index].name == textsOnly { openTexts -= 1 }
    guard let start = textStarts.popLast(), !open.isEmpty else { return }
    attributes.removeLast(attributes.count - Int(nodes[index].start))
    nodes.removeLast(nodes.count - index)
    text.removeLast(text.count - start)
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<xmlChar>) {
    if endsInText {
      let last = nodes.count - 1
      let count = Int(nodes[last].count) + bytes.count
      guard count <= limits.text else { return refuse(.textTooLong(limit: limits.text)) }
      nodes[last].count = UInt32(count)
    } else {
      guard bytes.count <= limits.text else { return refuse(.textTooLong(limit: limits.text)) }
      nodes.append(
        XMLTree.Node(
          name: XMLTree.textNumber, end: UInt32(nodes.count + 1), start: UInt32(text.count),
          count: UInt32(bytes.count)))
      endsInText = true
    }
    text.append(contentsOf: bytes)
    if openTexts > 0 { texts.append(contentsOf: bytes) }
  }

  /// Takes the texts that were kept since the last time.
  mutating func takeTexts() -> [UInt8] {
    defer { texts.removeAll(keepingCapacity: true) }
    return texts
  }

  /// The tree, once every element is closed.
  var tree: XMLTree? {
    guard !nodes.isEmpty, open.isEmpty else { return nil }
    return XMLTree(
      known: table.known, others: table.others, prefixes: prefixes, nodes: nodes,
      attributes: attributes, text: text)
  }
}
