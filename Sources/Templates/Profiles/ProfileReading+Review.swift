import Curriculum
import Yams

extension ProfileReading {
  /// Who reviews, in order.
  mutating func reviewSteps(_ node: Node) -> [ReviewStep] {
    var steps: [ReviewStep] = []
    for item in items(node, "review") {
      let values = group(
        item, "a step of the review", names: ["reviewer", "returns", "time", "source", "verified"])
      guard let reviewer = values["reviewer"].flatMap({ text($0, "reviewer") }) else {
        if values["reviewer"] == nil {
          note("A step needs a reviewer.", "Write who looks: “reviewer: …”.", at: item)
        }
        continue
      }
      var step = ReviewStep(reviewer, source: source(values))
      if let node = values["returns"] { step.returns = text(node, "returns") }
      if let node = values["time"] { step.time = text(node, "time") }
      steps.append(step)
    }
    return steps
  }

  /// What the agency calls each strand.
  mutating func strandNames(_ node: Node) -> ByStrand<String?> {
    let values = group(node, "the strands", names: Strand.allCases.map(\.title))
    var names = ByStrand<String?>(all: nil)
    for strand in Strand.allCases {
      if let value = values[strand.title] { names[strand] = text(value, strand.title) }
    }
    return names
  }

  /// Where the single values and lists of a profile come from.
  mutating func sources(_ node: Node) -> [ProfilePart: ProfileSource] {
    let values = group(node, "the sources", names: ProfilePart.allCases.map(\.rawValue))
    var sources: [ProfilePart: ProfileSource] = [:]
    for part in ProfilePart.allCases {
      guard let value = values[part.rawValue] else { continue }
      let inner = group(value, "a source", names: ["source", "verified"])
      sources[part] = source(inner)
    }
    return sources
  }
}
