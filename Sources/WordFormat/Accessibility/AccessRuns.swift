import SafeXML

/// The text of one paragraph with its looks, its links and the objects in it.
struct AccessRuns {
  /// The text of one look.
  struct Stretch {
    var text: String
    var look: AccessLook
  }

  /// The ground of the paragraph.
  let ground: String?
  private(set) var text = ""
  /// One stretch for each look that has words.
  private(set) var looks: [Stretch] = []
  private(set) var links: [String] = []
  private(set) var objects: [XMLNode] = []
  private let base: AccessLook
  private let styles: AccessStyles

  init(_ base: AccessLook, ground: String?, _ styles: AccessStyles) {
    self.base = base
    self.ground = ground
    self.styles = styles
  }

  /// The text with single blanks.
  var words: String { text.split { $0.isWhitespace }.joined(separator: " ") }

  var hasWords: Bool { text.contains { !$0.isWhitespace } }

  var isAllBold: Bool { !looks.isEmpty && looks.allSatisfy { $0.look.isBold == true } }

  mutating func read(_ node: XMLNode) {
    for child in node.children {
      switch child.name?.local {
      case "r": run(child)
      case "hyperlink":
        let before = text.count
        let objectsBefore = objects.count
        read(child)
        let words = String(text.dropFirst(before))
        // A picture that is a link is named by its own alternative text.
        if child.attribute(called: "anchor") == nil || !words.isEmpty,
          !words.isEmpty || objects.count == objectsBefore
        {
          links.append(words)
        }
      case "ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo": read(child)
      case "sdt": if let content = child.child("sdtContent") { read(content) }
      case "AlternateContent":
        if let branch = child.child("Choice") ?? child.child("Fallback") { read(branch) }
      default: break
      }
    }
  }

  private mutating func run(_ node: XMLNode) {
    var look = base
    let rPr = node.child("rPr")
    look.override(with: styles.character(rPr?.value(of: "rStyle")))
    look.override(with: AccessLook(rPr))
    guard look.isHidden != true else { return }
    var words = ""
    for child in node.children {
      switch child.name?.local {
      case "t": words += child.text
      case "tab", "br", "cr", "ptab": words += " "
      case "noBreakHyphen": words += "-"
      case "drawing", "pict", "object": objects.append(child)
      case "AlternateContent":
        if let branch = child.child("Choice") ?? child.child("Fallback") {
          objects += branch.children.filter {
            ["drawing", "pict", "object"].contains($0.name?.local)
          }
        }
      default: break
      }
    }
    text += words
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    if let same = looks.firstIndex(where: { $0.look == look }) {
      looks[same].text += words
    } else if looks.count < 64 {
      looks.append(Stretch(text: words, look: look))
    }
  }
}
