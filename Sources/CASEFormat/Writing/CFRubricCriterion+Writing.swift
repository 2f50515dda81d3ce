extension CFRubricCriterion {
  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field("identifier", identifier)
    writer.field("uri", uri)
    writer.field("category", category)
    writer.field("description", description)
    writer.field("CFItemURI", itemURI)
    writer.digits("weight", weight)
    writer.field("position", position)
    writer.field("rubricId", rubricId)
    writer.field("lastChangeDateTime", lastChangeDateTime)
    writer.list("CFRubricCriterionLevels", levels) { $1.write(to: &$0) }
    writer.extensions(extensions, and: additional)
    writer.closeObject()
  }
}
