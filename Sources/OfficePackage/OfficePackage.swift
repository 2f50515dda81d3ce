package import SafeXML
package import ZipArchive

/// An Office file: parts, their content types, and how they relate.
package struct OfficePackage: Sendable {
  /// The relationships of the package itself.
  package let relationships: Relationships
  /// The part that holds the document, found by its relationship and not by its name.
  package let mainPart: PartName
  private let archive: ZipReader
  private let contentTypes: ContentTypes
  private let limits: XMLLimits

  private static let mostRelationships = 4_000

  /// Opens the bytes of a whole file.
  package init(
    reading bytes: [UInt8], limits: ZipLimits = .office, xml: XMLLimits = .office
  ) throws(OfficePackageError) {
    do throws(ZipError) {
      archive = try ZipReader(bytes, limits: limits)
    } catch {
      throw .archive(error)
    }
    self.limits = xml
    guard archive.entry(ContentTypes.part.description) != nil else {
      throw archive.entry("mimetype") != nil && archive.entry("content.xml") != nil
        ? .openDocument : .notAnOfficeFile
    }
    let types = try Self.tree(
      of: ContentTypes.part, vocabulary: ContentTypes.vocabulary, in: archive,
      limits: Self.small(xml))
    contentTypes = ContentTypes(reading: types.root)
    relationships = try Self.relationships(of: nil, in: archive, limits: xml)
    let archive = archive
    let main = relationships.all.first { relationship in
      relationship.type == .officeDocument
        && relationship.part.map { archive.entry($0.description) != nil } == true
    }
    guard let main = main?.part else { throw .noMainPart }
    mainPart = main
  }

  /// The names of all parts, in the order of the archive.
  package var parts: [PartName] { archive.entries.map { PartName($0.name) } }

  /// The archive, to be written with other parts.
  var revision: ZipRevision { ZipRevision(of: archive) }

  /// Whether there is such a part.
  package func contains(_ part: PartName) -> Bool { archive.entry(part.description) != nil }

  /// The content type of a part.
  package func contentType(of part: PartName) -> ContentType? { contentTypes[part] }

  /// The bytes that a part inflates to; 0 for a missing one.
  package func size(of part: PartName) -> Int { archive.entry(part.description)?.size ?? 0 }

  /// The bytes of a part.
  package func bytes(of part: PartName) throws(OfficePackageError) -> [UInt8] {
    do throws(ZipError) {
      return try archive.read(part.description)
    } catch {
      throw .archive(error)
    }
  }

  /// The tree of a part, inflated straight into the parser; a small one may hold less.
  package func tree(
    of part: PartName, vocabulary: XMLVocabulary = .none, isSmall: Bool = false
  ) throws(OfficePackageError) -> XMLTree {
    try Self.tree(
      of: part, vocabulary: vocabulary, in: archive,
      limits: isSmall ? Self.small(limits) : limits)
  }

  /// Gathers the text in the elements of one number of a part's vocabulary, without its tree.
  package func texts<Sum>(
    in number: Int, of part: PartName, vocabulary: XMLVocabulary, into empty: Sum,
    add: @escaping (inout Sum, _ texts: [UInt8]) -> Void
  ) throws(OfficePackageError) -> Sum {
    try Self.parsing(part) { () throws(ZipError) in
      try XMLTree.texts(
        in: number, vocabulary: vocabulary, limits: limits, into: empty,
        from: { (receive) throws(ZipError) in
          try archive.stream(part.description, into: receive)
        }, add: add)
    }
  }

  /// The relationships of a part; without a part for them there are none.
  package func relationships(of part: PartName) throws(OfficePackageError) -> Relationships {
    try Self.relationships(of: part, in: archive, limits: limits)
  }

  private static func relationships(
    of source: PartName?, in archive: ZipReader, limits: XMLLimits
  ) throws(OfficePackageError) -> Relationships {
    let part = source?.relationshipPart ?? Relationships.ofPackage
    guard archive.entry(part.description) != nil else { return .none }
    let tree = try tree(
      of: part, vocabulary: Relationships.vocabulary, in: archive, limits: small(limits))
    let found = Relationships(reading: tree.root, of: source, most: mostRelationships)
    guard found.all.count <= mostRelationships else {
      throw .tooManyRelationships(part, limit: mostRelationships)
    }
    return found
  }

  /// The limits of parts that hold no text: they list parts, of which there are 512, or properties.
  private static func small(_ limits: XMLLimits) -> XMLLimits {
    var small = limits
    small.elements = min(limits.elements, 20_000)
    return small
  }

  private static func tree(
    of part: PartName, vocabulary: XMLVocabulary, in archive: ZipReader, limits: XMLLimits
  ) throws(OfficePackageError) -> XMLTree {
    let size = archive.entry(part.description)?.size ?? 0
    return try parsing(part) { () throws(ZipError) in
      try XMLTree.parse(expecting: size, vocabulary: vocabulary, limits: limits) {
        (receive) throws(ZipError) in try archive.stream(part.description, into: receive)
      }
    }
  }

  /// What was parsed of a part, or how reading the part failed.
  private static func parsing<Value>(
    _ part: PartName, _ parse: () throws(ZipError) -> Result<Value, XMLReadingError>
  ) throws(OfficePackageError) -> Value {
    let found: Result<Value, XMLReadingError>
    do throws(ZipError) { found = try parse() } catch { throw .archive(error) }
    switch found {
    case .success(let value): return value
    case .failure(let refusal): throw .part(part, refusal)
    }
  }
}
