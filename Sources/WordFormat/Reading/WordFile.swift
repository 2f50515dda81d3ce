import OfficePackage
import SafeXML

/// The parts of a Word file around its main part.
struct WordFile {
  struct Opened {
    var part: PartName
    var tree: XMLTree
    var relationships: Relationships

    /// Refuses a part that has more elements of a name than the limit.
    func refuse(
      moreThan limit: Int, _ what: WordReadingError.Countable, _ name: WordName
    ) throws(WordReadingError) {
      var count = 0
      for element in tree.root.children where element.kind == name { count += 1 }
      guard count <= limit else { throw .tooMany(what, part, nil, limit: limit) }
    }
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
  func open(
    _ type: RelationshipType, _ notices: inout WordNotices
  ) throws(WordReadingError) -> Opened? {
    guard let part = relationships.part(type) else { return nil }
    return try open(part, &notices)
  }

  /// Opens a part beside the main one; without it the text is still worth reading.
  ///
  /// What no program writes by mistake is refused in every part: somebody means harm.
  func open(
    _ part: PartName, _ notices: inout WordNotices
  ) throws(WordReadingError) -> Opened? {
    guard package.contains(part) else {
      notices.append(WordNotice(.missingPart(part.description)))
      return nil
    }
    do throws(OfficePackageError) {
      // Nothing is parsed once the allowance is spent, so a file cannot ask for parts without end.
      guard notices.allowance.elements > 0 else { return leaveOut(part, &notices) }
      let isStyles = part == relationships.part(.styles)
      let tree = try package.tree(
        of: part, vocabulary: isStyles ? WordName.styleVocabulary : WordName.vocabulary)
      guard notices.allowance.take(tree.count, size: package.size(of: part)) else {
        return leaveOut(part, &notices)
      }
      return Opened(part: part, tree: tree, relationships: try package.relationships(of: part))
    } catch {
      if error.isHostile { throw .package(error) }
      // A part that is refused may have been parsed twice, the second time with all its layout.
      _ = notices.allowance.take(0, size: package.size(of: part) * 3)
      notices.append(WordNotice(.damagedPart(error.description)))
      return nil
    }
  }

  private func leaveOut(_ part: PartName, _ notices: inout WordNotices) -> Opened? {
    notices.append(WordNotice(.partTooMuch(part.description)))
    return nil
  }
}
