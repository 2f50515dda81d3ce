import Curriculum
import Yams

extension ProfileReading {
  /// What the forms of an agency ask for.
  mutating func fields(_ node: Node) -> [AskedField] {
    var fields: [AskedField] = []
    var labels: Set<String> = []
    for item in items(node, "fields") {
      let values = group(
        item, "a field",
        names: ["label", "topic", "help", "limit", "required", "source", "verified"])
      guard let label = values["label"].flatMap({ text($0, "label") }) else {
        if values["label"] == nil {
          note("A field needs a label.", "Write what the form calls it: “label: …”.", at: item)
        }
        continue
      }
      if !labels.insert(label).inserted {
        note("Two fields have the label “\(label)”.", "Take one of them out.", at: item)
      }
      guard let topicNode = values["topic"] else {
        note(
          "The field “\(label)” has no topic.",
          "Say what of a program answers it, such as “topic: program title”.", at: item)
        continue
      }
      guard let topic = word(topicNode, "topic", as: FieldTopic.self) else { continue }
      var field = AskedField(label, topic, source: source(values))
      if let node = values["help"] { field.help = text(node, "help") }
      if let node = values["limit"] { field.limit = limit(node) }
      if let node = values["required"] { field.isRequired = isTrue(node, "required") ?? true }
      fields.append(field)
    }
    return fields
  }

  /// A limit such as `250 words` or `1,000 characters`.
  private mutating func limit(_ node: Node) -> TextLimit? {
    let words = (node.string ?? "").split(separator: " ")
    let count = words.first.flatMap { Int($0.filter { $0 != "," }) }
    let unit = words.last.flatMap { word in
      TextLimit.Unit.allCases.first { $0.rawValue == word || $0.rawValue.dropLast() == word }
    }
    guard words.count == 2, let count, count > 0, let unit else {
      let units = TextLimit.Unit.allCases.map(\.rawValue).joined(separator: ", ")
      note(
        "“\(node.string ?? "")” is no limit.",
        "Write a number and what is counted (\(units)), such as “250 words”.", at: node)
      return nil
    }
    return TextLimit(count, unit)
  }
}
