extension CFPackage {
  /// A drawing of the package as text, a line for each part.
  package var dump: String {
    var lines = [
      "document \(document.identifier) “\(document.title)” by \(document.creator)",
      "  changed \(document.lastChangeDateTime), version \(document.version ?? "-")",
      "  type \(document.frameworkType ?? "-"), license \(document.licenseURI?.title ?? "-")",
    ]
    lines += items.map { item in
      "item \(item.identifier) \(item.humanCodingScheme ?? "-") | \(item.fullStatement)"
        + (item.educationLevel.isEmpty ? "" : " [\(item.educationLevel.joined(separator: ", "))]")
        + Self.names(item.additional)
    }
    lines += associations.map { link in
      "link \(link.originNodeURI.title) \(link.associationType.rawValue) "
        + "\(link.destinationNodeURI.title)"
        + (link.sequenceNumber.map { " #\($0)" } ?? "") + Self.names(link.additional)
    }
    lines += definitions.itemTypes.map { "type \($0.title)" }
    lines += definitions.subjects.map { "subject \($0.title)" }
    lines += definitions.concepts.map { "concept \($0.title)" }
    lines += definitions.licenses.map { "license \($0.title)" }
    lines += definitions.associationGroupings.map { "grouping \($0.title)" }
    for rubric in rubrics {
      lines.append("rubric \(rubric.title ?? rubric.identifier)")
      for criterion in rubric.criteria {
        lines.append("  criterion \(criterion.category ?? "-"), weight \(criterion.weight ?? "-")")
        lines += criterion.levels.map { "    level \($0.quality ?? "-"), score \($0.score ?? "-")" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func names(_ additional: JSONObject) -> String {
    additional.isEmpty ? "" : " +" + additional.members.map(\.name).joined(separator: ",")
  }
}
