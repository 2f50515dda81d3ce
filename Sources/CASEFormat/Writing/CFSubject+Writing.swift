extension CFSubject {
  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field("identifier", identifier)
    writer.field("uri", uri)
    writer.field("title", title)
    writer.field("hierarchyCode", hierarchyCode)
    writer.field("description", description)
    writer.field("lastChangeDateTime", lastChangeDateTime)
    writer.extensions(extensions, and: additional)
    writer.closeObject()
  }
}
