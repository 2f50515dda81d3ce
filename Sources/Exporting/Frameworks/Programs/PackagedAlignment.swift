import CASEFormat
import Curriculum
import Frameworks

/// One alignment on its way out.
struct PackagedAlignment {
  let part: AlignedPart
  let alignment: Alignment
  let target: AlignmentTarget
  let origin: ItemLink.End

  /// The alignment as a plain link.
  var link: ItemLink {
    ItemLink(
      origin: origin, relation: ItemLink.Relation(rawValue: AssociationType.isRelatedTo.rawValue),
      destination: ItemLink.End(id: target.identifier, title: target.title))
  }

  /// Adds what a plain link has no place for: how far, where in the learning, why, what shows it.
  func complete(
    _ association: inout CFAssociation, names: ProgramNames, base: String,
    told: inout RepeatedIdentifiers
  ) {
    association.identifier = names.identifier(
      told.words("\(part.id) isRelatedTo \(target.identifier)"))
    association.uri = base + association.identifier
    association.destinationNodeURI.uri = target.uri
    association.destinationNodeURI.targetType = target.found == nil ? "ext:code" : "CASE"
    association.originNodeURI.targetType = "CASE"
    association.notes = alignment.rationale
    var own = [JSONObject.Member("strength", .string(alignment.strength.rawValue))]
    if let level = alignment.level { own.append(.init("level", .string(level.rawValue))) }
    if !alignment.evidence.isEmpty {
      own.append(.init("evidence", .array(alignment.evidence.map(JSONValue.string))))
    }
    if let strand = part.strand { own.append(.init("strand", .string(strand.title))) }
    own.append(.init("part", .string(part.id.rawValue)))
    association.extensions = JSONObject([.init("plait", .object(JSONObject(own)))])
  }
}
