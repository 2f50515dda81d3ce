extension CFItemType {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    let uri = fields.uri(for: identifier)
    let title = fields.required("title", or: "Item")
    self.init(
      identifier: identifier, uri: uri, title: title,
      description: fields.required("description", or: title),
      hierarchyCode: fields.required("hierarchyCode", or: "1"),
      lastChangeDateTime: context.changed)
    typeCode = fields.text("typeCode")
    lastChangeDateTime = fields.changed(or: context.changed)
    extensions = fields.extensions()
    additional = fields.rest()
  }
}
