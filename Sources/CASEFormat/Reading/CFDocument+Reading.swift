extension CFDocument {
  init(reading fields: inout FieldReader) {
    let identifier = fields.identifier(in: "")
    let uri = fields.uri(for: identifier)
    let creator = fields.required("creator", or: "unknown")
    let title = fields.required("title", or: "Untitled framework")
    let changed = fields.changed(or: CASEContext.unknownMoment)
    self.init(
      identifier: identifier, uri: uri, creator: creator, title: title, lastChangeDateTime: changed)
    frameworkType = fields.text("frameworkType")
    caseVersion = fields.version()
    officialSourceURL = fields.text("officialSourceURL")
    publisher = fields.text("publisher")
    description = fields.text("description")
    subject = fields.texts("subject")
    subjectURI = fields.links("subjectURI")
    language = fields.text("language")
    version = fields.text("version")
    adoptionStatus = fields.text("adoptionStatus")
    statusStartDate = fields.date("statusStartDate")
    statusEndDate = fields.date("statusEndDate")
    licenseURI = fields.link("licenseURI")
    notes = fields.text("notes")
    extensions = fields.extensions()
    fields.dropEcho("CFPackageURI")
    additional = fields.rest()
  }
}
