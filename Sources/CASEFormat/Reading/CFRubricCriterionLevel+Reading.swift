extension CFRubricCriterionLevel {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    self.init(
      identifier: identifier, uri: fields.uri(for: identifier), lastChangeDateTime: context.changed)
    description = fields.text("description")
    quality = fields.text("quality")
    score = fields.digits("score")
    feedback = fields.text("feedback")
    position = fields.integer("position")
    if let criterion = fields.text("rubricCriterionId") {
      rubricCriterionId = fields.conforming(criterion, "rubricCriterionId")
    }
    lastChangeDateTime = fields.changed(or: context.changed)
    extensions = fields.extensionList()
    additional = fields.rest()
  }
}
