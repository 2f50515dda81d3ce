/// A part of a program with its alignments, and where it stands.
public struct AlignedPart: Hashable, Sendable {
  /// The stable name of the part.
  public var id: PartID
  /// How people would call the part.
  public var name: String
  /// The strand it belongs to, when to one.
  public var strand: Strand?
  /// The objective it belongs to, by its place from 0.
  public var objective: Int?
  /// Its links.
  public var alignments: [Alignment]
}

extension Program {
  /// Every part that has alignments, in the order of the document.
  public var alignedParts: [AlignedPart] {
    var parts: [AlignedPart] = []
    func add(
      _ id: PartID, _ name: String, _ strand: Strand?, _ objective: Int?,
      _ alignments: [Alignment]
    ) {
      guard !alignments.isEmpty else { return }
      parts.append(
        AlignedPart(
          id: id, name: name, strand: strand, objective: objective, alignments: alignments))
    }
    for strand in Strand.allCases {
      let alignments = components[strand]?.alignments ?? []
      add(strand.componentID, "the \(strand) component", strand, nil, alignments)
    }
    for (index, objective) in objectives.enumerated() {
      let name = name(ofObjective: index)
      add(objective.id, name, nil, index, objective.alignments)
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          add(
            outcome.id, "\(name), \(strand.title) outcome \(number + 1)", strand, index,
            outcome.alignments)
        }
      }
      for (number, activity) in objective.activities.enumerated() {
        add(activity.id, "\(name), activity \(number + 1)", nil, index, activity.alignments)
      }
      for (number, assessment) in objective.assessments.enumerated() {
        add(assessment.id, "\(name), assessment \(number + 1)", nil, index, assessment.alignments)
      }
    }
    for assessment in assessments {
      add(assessment.id, "the assessment “\(assessment.text)”", nil, nil, assessment.alignments)
    }
    add("pathway", "the career pathway", nil, nil, pathway.alignments)
    for credential in pathway.credentials {
      add(credential.id, "the credential “\(credential.name)”", nil, nil, credential.alignments)
    }
    return parts
  }
}
