import SafeXML

/// The styles of a form by their names, which are English in every language of Word.
struct FormStyles: Sendable {
  private var ids: [String: String] = [:]
  private var headings: Set<String> = []

  init() {}

  init(reading root: XMLNode) {
    for element in root.children where element.kind == .style {
      guard let id = element.attribute(.styleId), let name = element.value(.name) else { continue }
      let type = element.attribute(.type) ?? "paragraph"
      let key = Self.key(type, name)
      if ids[key] == nil { ids[key] = id }
      if type == "paragraph", name.lowercased().hasPrefix("heading ") || name == "Title" {
        headings.insert(id)
      }
    }
  }

  /// The id of the style of a name.
  func id(_ type: String, _ name: String) -> String? { ids[Self.key(type, name)] }

  private static func key(_ type: String, _ name: String) -> String {
    "\(type) \(name.lowercased())"
  }

  /// Whether a paragraph is a heading by its style.
  func isHeading(_ paragraph: Int, in part: FormPart) -> Bool {
    let outline = part.outline
    guard let properties = outline.first(.paragraphProperties, in: paragraph),
      let style = outline.first(.paragraphStyle, in: properties),
      let id = FormControl.value(of: style, in: outline, part.bytes)
    else { return false }
    return headings.contains(id) || ids.isEmpty && id.lowercased().hasPrefix("heading")
  }
}
