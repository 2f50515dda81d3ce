extension CFRubricCriterion {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    self.init(
      identifier: identifier, uri: fields.uri(for: identifier), lastChangeDateTime: context.changed)
    category = fields.text("category")
    description = fields.text("description")
    itemURI = fields.link("CFItemURI")
    weight = fields.digits("weight")
    position = fields.integer("position")
    if let rubric = fields.text("rubricId") { rubricId = fields.conforming(rubric, "rubricId") }
    lastChangeDateTime = fields.changed(or: context.changed)
    for (index, object) in fields.objects("CFRubricCriterionLevels").enumerated() {
      var inner = FieldReader(
        object, list: "\(fields.place), CFRubricCriterionLevels", number: index + 1)
      levels.append(CFRubricCriterionLevel(reading: &inner, in: context))
      fields.absorb(inner.repairs)
    }
    extensions = fields.extensions()
    additional = fields.rest()
  }
}
