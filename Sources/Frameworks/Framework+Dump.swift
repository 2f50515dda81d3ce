import Curriculum

extension Framework {
  /// A drawing of the list as text: its head, then a line an item, indented by depth.
  public var dump: String {
    var lines = [
      "\(id): \(title)",
      "publisher: \(publisher)",
      "version: \(version ?? "-")",
      "kind: \(kind.rawValue), strand: \(strand?.title ?? "-"), language: \(language)",
      "licence: \(licence.name)",
      "identifier: \(identifier)",
      "items: \(items.count)",
      "",
    ]
    for item in items {
      var line = String(repeating: "  ", count: item.depth) + "\(item.code) | \(item.label)"
      if !item.level.isEmpty { line += " [\(item.level.joined(separator: ", "))]" }
      if item.isParaphrase { line += " (paraphrase)" }
      if let citation = item.citation, citation != item.code.description {
        line += " @ \(citation)"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
