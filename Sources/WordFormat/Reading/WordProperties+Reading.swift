import OfficePackage
import SafeXML

extension WordProperties {
  /// Reads the three parts of properties, as far as they are there.
  init(of file: WordFile, styles: Styles) throws(WordReadingError) {
    for (name, text) in try Self.values(file, .coreProperties) {
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
    for (name, text) in try Self.values(file, .extendedProperties) where name == "Application" {
      application = text
    }
    for element in try Self.elements(file, .customProperties)
    where element.name?.local == "property" {
      guard let name = element.attributes.first(where: { $0.name.local == "name" })?.value
      else { continue }
      custom[name] = element.text
    }
    language = language ?? styles.paragraphDefault.run.language ?? styles.defaults.language
  }

  private static func values(
    _ file: WordFile, _ type: RelationshipType
  ) throws(WordReadingError) -> [(name: String, text: String)] {
    try elements(file, type).compactMap { element in
      let text = element.text
      guard let name = element.name?.local, !text.isEmpty else { return nil }
      return (name, text)
    }
  }

  private static func elements(
    _ file: WordFile, _ type: RelationshipType
  ) throws(WordReadingError) -> [XMLNode] {
    guard let part = file.package.relationships.part(type), file.package.contains(part) else {
      return []
    }
    do throws(OfficePackageError) {
      return Array(try file.package.tree(of: part, isSmall: true).root.children)
    } catch {
      if error.isHostile { throw .package(error) }
      // Properties hold no text of the page, so a damaged part of them is no loss to report.
      return []
    }
  }
}
