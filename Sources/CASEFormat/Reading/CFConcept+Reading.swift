extension CFConcept {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    self.init(
      identifier: identifier, uri: fields.uri(for: identifier),
      title: fields.required("title", or: "Concept"),
      hierarchyCode: fields.required("hierarchyCode", or: "1"),
      lastChangeDateTime: context.changed)
    keywords = fields.text("keywords")
    description = fields.text("description")
    lastChangeDateTime = fields.changed(or: context.changed)
    extensions = fields.extensions()
    additional = fields.rest()
  }
}
