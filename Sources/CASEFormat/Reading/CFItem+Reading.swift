extension CFItem {
  init(reading fields: inout FieldReader, in context: CASEContext) {
    let identifier = fields.identifier(in: context.document)
    let written = fields.text("fullStatement") ?? ""
    let alternative = fields.text("alternativeLabel")
    let type = fields.text("CFItemType")
    let uri = fields.uri(for: identifier)
    let code = fields.text("humanCodingScheme")
    let enumeration = fields.text("listEnumeration")
    let short = fields.text("abbreviatedStatement")
    var statement = written
    if written.isEmpty {
      statement = alternative ?? short ?? code ?? "(no statement)"
      fields.note(.textFilled, "fullStatement", "“\(statement)” stands in for the missing text")
    }
    self.init(
      identifier: identifier, fullStatement: statement, uri: uri,
      lastChangeDateTime: context.changed)
    alternativeLabel = alternative
    itemType = type
    humanCodingScheme = code
    listEnumeration = enumeration
    abbreviatedStatement = short
    conceptKeywords = fields.texts("conceptKeywords")
    conceptKeywordsURI = fields.link("conceptKeywordsURI")
    notes = fields.text("notes")
    subject = fields.texts("subject")
    subjectURI = fields.links("subjectURI")
    language = fields.text("language")
    educationLevel = fields.texts("educationLevel")
    itemTypeURI = fields.link("CFItemTypeURI")
    licenseURI = fields.link("licenseURI")
    statusStartDate = fields.date("statusStartDate")
    statusEndDate = fields.date("statusEndDate")
    lastChangeDateTime = fields.changed(or: context.changed)
    extensions = fields.extensions()
    fields.dropEcho("CFDocumentURI")
    additional = fields.rest()
  }
}
