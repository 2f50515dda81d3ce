import Curriculum
import Yams

extension ProfileReading {
  /// What the packet of an agency holds.
  mutating func packet(_ node: Node) -> [PacketSection] {
    var sections: [PacketSection] = []
    var titles: Set<String> = []
    for item in items(node, "packet") {
      let values = group(
        item, "a section of the packet",
        names: [
          "title", "content", "form", "attachments", "required", "pages", "source", "verified",
        ])
      guard let title = values["title"].flatMap({ text($0, "title") }) else {
        if values["title"] == nil {
          note(
            "A section of the packet needs a title.",
            "Write what the agency calls it: “title: …”.", at: item)
        }
        continue
      }
      if !titles.insert(title).inserted {
        note("Two sections have the title “\(title)”.", "Take one of them out.", at: item)
      }
      guard let content = content(values, of: title, at: item) else { continue }
      var section = PacketSection(title, content, source: source(values))
      if let node = values["required"] { section.isRequired = isTrue(node, "required") ?? true }
      if let node = values["pages"] { section.pages = count(node, "pages") }
      sections.append(section)
    }
    return sections
  }

  private mutating func content(
    _ values: [String: Node], of title: String, at item: Node
  ) -> PacketSection.Content? {
    let named = ["content", "form", "attachments"].filter { values[$0] != nil }
    guard named.count == 1, let node = values[named[0]] else {
      note(
        "The section “\(title)” \(named.isEmpty ? "does not say" : "says twice") what it is.",
        """
        Write one of “content: …” (what Plait makes), “form: …” (a form of the agency) and \
        “attachments: …” (a kind of attachments).
        """, at: item)
      return nil
    }
    guard let word = text(node, named[0]) else { return nil }
    switch named[0] {
    case "form": return .form(word)
    case "attachments": return .attachments(word)
    default:
      let documents = PacketSection.Content.documents
      if let content = documents.first(where: { $0.words == word }) { return content }
      note(
        "“\(word)” is no content of a packet.", Self.meant(word, documents.map(\.words)),
        at: node)
      return nil
    }
  }
}
