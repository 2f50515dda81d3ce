import SafeXML

/// What a relationship means; unknown types are kept, since writers invent their own.
package struct RelationshipType: RawRepresentable, Sendable, Hashable {
  /// The type in its transitional spelling.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = XMLName.transitional(rawValue) }

  private init(office name: String) {
    rawValue = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name
  }

  package static let officeDocument = RelationshipType(office: "officeDocument")
  package static let styles = RelationshipType(office: "styles")
  package static let numbering = RelationshipType(office: "numbering")
  package static let settings = RelationshipType(office: "settings")
  package static let header = RelationshipType(office: "header")
  package static let footer = RelationshipType(office: "footer")
  package static let footnotes = RelationshipType(office: "footnotes")
  package static let endnotes = RelationshipType(office: "endnotes")
  package static let comments = RelationshipType(office: "comments")
  package static let hyperlink = RelationshipType(office: "hyperlink")
  package static let image = RelationshipType(office: "image")
  package static let attachedTemplate = RelationshipType(office: "attachedTemplate")
  package static let subDocument = RelationshipType(office: "subDocument")
  package static let oleObject = RelationshipType(office: "oleObject")
  package static let chart = RelationshipType(office: "chart")
  package static let diagramData = RelationshipType(office: "diagramData")
  package static let extendedProperties = RelationshipType(office: "extended-properties")
  package static let customProperties = RelationshipType(office: "custom-properties")
  package static let coreProperties = RelationshipType(
    rawValue: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
      + "core-properties")
  package static let vbaProject = RelationshipType(
    rawValue: "http://schemas.microsoft.com/office/2006/relationships/vbaProject")
  package static let commentsExtended = RelationshipType(
    rawValue: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended")
}
