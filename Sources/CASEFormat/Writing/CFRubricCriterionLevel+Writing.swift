extension CFRubricCriterionLevel {
  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field("identifier", identifier)
    writer.field("uri", uri)
    writer.field("description", description)
    writer.field("quality", quality)
    writer.digits("score", score)
    writer.field("feedback", feedback)
    writer.field("position", position)
    writer.field("rubricCriterionId", rubricCriterionId)
    writer.field("lastChangeDateTime", lastChangeDateTime)
    let unknown = JSONObject().carrying(unknown: additional)
    let more = unknown.isEmpty ? [] : [JSONValue.object(unknown)]
    writer.list("extensions", extensions + more) { $0.value($1) }
    writer.closeObject()
  }
}
