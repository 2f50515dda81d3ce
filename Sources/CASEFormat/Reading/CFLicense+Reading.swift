extension CFLicense {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    let uri = fields.uri(for: identifier)
    let title = fields.required("title", or: "License")
    self.init(
      identifier: identifier, uri: uri, title: title,
      licenseText: fields.required("licenseText", or: title), lastChangeDateTime: context.changed)
    description = fields.text("description")
    lastChangeDateTime = fields.changed(or: context.changed)
    extensions = fields.extensions()
    additional = fields.rest()
  }
}
