import SafeXML

/// The styles of a file, each with what it inherits.
struct AccessStyles: Sendable {
  /// One style over those it is based on.
  struct Style: Sendable {
    var name = ""
    var look = AccessLook()
    /// The ground of the paragraph.
    var ground: String?
    /// From 1; nil for text.
    var level: Int?
    var isList = false
    /// Whether it shades parts of a table, so that the ground of its cells is not known here.
    var shadesCells = false
  }

  /// The language of the text, where the styles say it.
  private(set) var language: String?
  private(set) var normal = Style()
  private var styles: [String: Style] = [:]

  /// Styles that are based on each other in a circle, or too long a chain, end here.
  private static let longestChain = 24

  init(_ root: XMLNode?) {
    guard let root else { return }
    let defaults = root.child("docDefaults")?.child("rPrDefault")?.child("rPr")
    language = defaults?.value(of: "lang")
    var base = Style()
    base.look = AccessLook(defaults)
    normal = base
    var nodes: [String: XMLNode] = [:]
    var normalID: String?
    for node in root.children where node.isCalled("style") {
      guard let id = node.attribute(called: "styleId"), nodes[id] == nil else { continue }
      nodes[id] = node
      let isDefault = node.attribute(called: "default").map { XMLNode.isOn($0) } ?? false
      if isDefault, node.attribute(called: "type") == "paragraph" { normalID = id }
    }
    for id in nodes.keys { styles[id] = Self.resolved(id, nodes, over: base) }
    if let normalID, let style = styles[normalID] {
      normal = style
      language = language ?? nodes[normalID]?.child("rPr")?.value(of: "lang")
    }
  }

  /// The style of an id; the normal one without.
  subscript(id: String?) -> Style { id.flatMap { styles[$0] } ?? normal }

  /// The look of a character style alone.
  func character(_ id: String?) -> AccessLook { id.flatMap { styles[$0]?.look } ?? AccessLook() }

  private static func resolved(_ id: String, _ nodes: [String: XMLNode], over base: Style) -> Style
  {
    var chain: [XMLNode] = []
    var next: String? = id
    while let node = next.flatMap({ nodes[$0] }), chain.count < longestChain {
      chain.append(node)
      next = node.value(of: "basedOn")
    }
    let isCharacter = nodes[id]?.attribute(called: "type") == "character"
    var style = isCharacter ? Style() : base
    for node in chain.reversed() {
      let pPr = node.child("pPr")
      style.look.override(with: AccessLook(node.child("rPr")))
      style.ground = AccessLook.fill(of: pPr) ?? style.ground
      if let level = pPr?.value(of: "outlineLvl").flatMap({ Int($0) }) {
        style.level = level < 9 ? level + 1 : nil
      }
      if let list = pPr?.child("numPr")?.value(of: "numId") { style.isList = list != "0" }
      style.shadesCells =
        style.shadesCells || AccessLook.fill(of: node.child("tcPr")) != nil
        || node.children.contains {
          $0.isCalled("tblStylePr") && AccessLook.fill(of: $0.child("tcPr")) != nil
        }
    }
    style.name = nodes[id]?.value(of: "name") ?? id
    return style
  }
}
