/// A link from an origin to a destination (CASE 1.1 CFPckgAssociation).
package struct CFAssociation: Sendable, Hashable {
  package var identifier: String
  package var associationType: AssociationType
  package var sequenceNumber: Int?
  package var uri: String
  package var originNodeURI: LinkGenURI
  package var destinationNodeURI: LinkGenURI
  /// `CFAssociationGroupingURI` on the wire.
  package var groupingURI: LinkURI?
  package var lastChangeDateTime: String
  package var notes: String?
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(
    identifier: String,
    associationType: AssociationType,
    uri: String,
    originNodeURI: LinkGenURI,
    destinationNodeURI: LinkGenURI,
    lastChangeDateTime: String
  ) {
    self.identifier = identifier
    self.associationType = associationType
    self.uri = uri
    self.originNodeURI = originNodeURI
    self.destinationNodeURI = destinationNodeURI
    self.lastChangeDateTime = lastChangeDateTime
  }
}
