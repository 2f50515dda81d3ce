extension CFRubric {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    self.init(
      identifier: identifier, uri: fields.uri(for: identifier), lastChangeDateTime: context.changed)
    title = fields.text("title")
    description = fields.text("description")
    lastChangeDateTime = fields.changed(or: context.changed)
    for (index, object) in fields.objects("CFRubricCriteria").enumerated() {
      var inner = FieldReader(object, list: "\(fields.place), CFRubricCriteria", number: index + 1)
      criteria.append(CFRubricCriterion(reading: &inner, in: context))
      fields.absorb(inner.repairs)
    }
    extensions = fields.extensions()
    additional = fields.rest()
  }
}
