extension CFAssociation {
  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field("identifier", identifier)
    writer.field("associationType", associationType.rawValue)
    writer.field("sequenceNumber", sequenceNumber)
    writer.field("uri", uri)
    writer.field("originNodeURI", originNodeURI)
    writer.field("destinationNodeURI", destinationNodeURI)
    writer.field("CFAssociationGroupingURI", groupingURI)
    writer.field("lastChangeDateTime", lastChangeDateTime)
    writer.field("notes", notes)
    writer.extensions(extensions, and: additional)
    writer.closeObject()
  }
}
