extension CFDefinitions {
  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.list("CFConcepts", concepts) { $1.write(to: &$0) }
    writer.list("CFSubjects", subjects) { $1.write(to: &$0) }
    writer.list("CFLicenses", licenses) { $1.write(to: &$0) }
    writer.list("CFItemTypes", itemTypes) { $1.write(to: &$0) }
    writer.list("CFAssociationGroupings", associationGroupings) { $1.write(to: &$0) }
    writer.extensions(extensions, and: additional)
    writer.closeObject()
  }
}
