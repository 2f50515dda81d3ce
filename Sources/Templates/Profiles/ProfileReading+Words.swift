import Curriculum
import Yams

extension ProfileReading {
  /// How forms write each role.
  mutating func words(_ node: Node) -> [String: [String]] {
    var words: [String: [String]] = [:]
    for entry in entries(node, "the group “words”") {
      var texts: [String] = []
      for item in items(entry.value, entry.name) {
        if let text = text(item, entry.name) { texts.append(text) }
      }
      words[entry.name] = texts
    }
    return words
  }

  /// How much each kind of clue weighs.
  mutating func weights(_ node: Node) -> [String: Double] {
    var weights: [String: Double] = [:]
    for entry in entries(node, "the group “weights”") {
      if let weight = entry.value.string.flatMap(Double.init), (-2...2).contains(weight) {
        weights[entry.name] = weight
      } else {
        note(
          "“\(entry.value.string ?? "")” is no weight.", "Write a number from -2 to 2.",
          at: entry.value)
      }
    }
    return weights
  }

  /// How much each rule matters, by its code.
  mutating func severities(_ node: Node) -> [String: Severity?] {
    var severities: [String: Severity?] = [:]
    for entry in entries(node, "the group “severities”") {
      if let weight = word(entry.value, "severity", as: RuleSetting.Weight.self) {
        severities[entry.name.uppercased()] = .some(weight.severity)
      }
    }
    return severities
  }
}
