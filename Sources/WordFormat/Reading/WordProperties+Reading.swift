import OfficePackage
import SafeXML

extension WordProperties {
  /// Reads the three parts of properties, as far as they are there.
  init(of file: WordFile, styles: Styles) {
    for (name, text) in Self.values(file, .coreProperties) {
      switch name {
      case "title": title = text
      case "subject": subject = text
      case "creator": creator = text
      case "keywords": keywords = text
      case "description": summary = text
      case "category": category = text
      case "language": language = text
      case "lastModifiedBy": lastModifiedBy = text
      case "created": created = text
      case "modified": modified = text
      default: continue
      }
    }
    for (name, text) in Self.values(file, .extendedProperties) where name == "Application" {
      application = text
    }
    for element in Self.elements(file, .customProperties) where element.name?.local == "property" {
      guard let name = element.attributes.first(where: { $0.name.local == "name" })?.value
      else { continue }
      custom[name] = element.text
    }
    language = language ?? styles.paragraphDefault.run.language ?? styles.defaults.language
  }

  private static func values(
    _ file: WordFile, _ type: RelationshipType
  ) -> [(name: String, text: String)] {
    elements(file, type).compactMap { element in
      let text = element.text
      guard let name = element.name?.local, !text.isEmpty else { return nil }
      return (name, text)
    }
  }

  private static func elements(_ file: WordFile, _ type: RelationshipType) -> [XMLNode] {
    // Properties hold no text of the page, so a damaged part of them is no loss to report.
    guard let part = file.package.relationships.part(type), file.package.contains(part),
      let tree = try? file.package.tree(of: part, isSmall: true)
    else { return [] }
    return Array(tree.root.children)
  }
}
