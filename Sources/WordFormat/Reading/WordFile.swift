import OfficePackage
import SafeXML

/// The parts of a Word file around its main part.
struct WordFile {
  struct Opened {
    var part: PartName
    var tree: XMLTree
    var relationships: Relationships
  }

  let package: OfficePackage
  let main: PartName
  let relationships: Relationships

  init(_ package: OfficePackage) throws(OfficePackageError) {
    self.package = package
    main = package.mainPart
    relationships = try package.relationships(of: main)
  }

  /// Opens the part of a type that the main part relates to.
  func open(_ type: RelationshipType, _ notices: inout [WordNotice]) -> Opened? {
    relationships.part(type).flatMap { open($0, &notices) }
  }

  /// Opens a part beside the main one; without it the text is still worth reading.
  func open(_ part: PartName, _ notices: inout [WordNotice]) -> Opened? {
    guard package.contains(part) else {
      notices.append(WordNotice(.missingPart(part.description)))
      return nil
    }
    do throws(OfficePackageError) {
      return Opened(
        part: part, tree: try package.tree(of: part, vocabulary: WordName.vocabulary),
        relationships: try package.relationships(of: part))
    } catch {
      notices.append(WordNotice(.damagedPart(error.description)))
      return nil
    }
  }
}
