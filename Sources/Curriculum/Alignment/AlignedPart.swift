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
    for strand in Strand.allCases {
      for material in components[strand]?.materials ?? [] {
        add(material.id, "the material “\(material.text)”", strand, nil, material.alignments)
      }
    }
    for material in materials {
      add(material.id, "the material “\(material.text)”", nil, nil, material.alignments)
    }
    for unit in units {
      add(unit.id, "the unit “\(name(of: unit))”", nil, nil, unit.alignments)
    }
    for (index, objective) in objectives.enumerated() {
      let name = name(ofObjective: index)
      add(objective.id, name, nil, index, objective.alignments)
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          add(
            outcome.id, self.name(ofOutcome: number, in: strand, ofObjective: index), strand, index,
            outcome.alignments)
        }
      }
      for (number, activity) in objective.activities.enumerated() {
        add(activity.id, "\(name), activity \(number + 1)", nil, index, activity.alignments)
      }
      for (number, material) in objective.materials.enumerated() {
        add(material.id, "\(name), material \(number + 1)", nil, index, material.alignments)
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
    for service in pathway.supportServices {
      add(service.id, "the support service “\(service.text)”", nil, nil, service.alignments)
    }
    for partner in partners {
      add(partner.id, "the partner “\(partner.name)”", nil, nil, partner.alignments)
      for contribution in partner.contributions {
        let name = "what the partner “\(partner.name)” does: \(contribution.text)"
        add(contribution.id, name, nil, nil, contribution.alignments)
      }
    }
    return parts
  }
}
