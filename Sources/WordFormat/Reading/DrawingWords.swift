import SafeXML

/// The words of a chart or a diagram, which stand in a part of their own.
struct DrawingWords {
  private var words: [String] = []
  private var known: Set<String> = []

  /// Titles, labels and names, each once, in the order of the part.
  static func words(of root: XMLNode) -> String {
    var found = DrawingWords()
    found.collect(root)
    return found.words.joined(separator: ", ")
  }

  private mutating func collect(_ node: XMLNode) {
    for child in node.children {
      switch child.kind {
      // A paragraph of DrawingML; its runs may part a word.
      case .aP: add(Self.text(child))
      // Names are kept beside numbers, which are data (ECMA-376 21.2.2.201).
      case .cStrCache: for point in child.children { add(Self.text(point)) }
      case .cNumCache: continue
      // A name that is typed instead of being taken from a sheet.
      case .cV: add(child.text)
      default: collect(child)
      }
    }
  }

  /// The words of one paragraph.
  static func text(_ node: XMLNode) -> String {
    var text = ""
    for child in node.children where !child.isText {
      text += child.kind == .aT || child.kind == .cV ? child.text : Self.text(child)
    }
    return text
  }

  private mutating func add(_ text: String) {
    // Series name the same categories over and over.
    if !text.allSatisfy(\.isWhitespace), known.insert(text).inserted { words.append(text) }
  }
}
