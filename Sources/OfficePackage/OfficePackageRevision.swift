import SafeXML
package import ZipArchive

/// An Office file with some parts changed or added; all other parts stay as they are.
package struct OfficePackageRevision {
  /// An element without content.
  private typealias Element = (name: String, attributes: [(String, String)])

  private let package: OfficePackage
  private var changed: [PartName: ByteChunks] = [:]
  private var added: [(part: PartName, contentType: String, bytes: ByteChunks, method: ZipMethod)] =
    []
  private var relations: [(source: PartName?, element: Element)] = []
  /// The ids that are taken, by the source.
  private var ids: [PartName?: Set<String>] = [:]

  /// Begins with a package as it is.
  package init(of package: OfficePackage) { self.package = package }

  /// Puts other bytes in the place of a part.
  package mutating func replace(_ part: PartName, with bytes: ByteChunks) {
    changed[part] = bytes
  }

  /// A name for a new part that no part has, such as `word/media/form1.png`.
  package func freeName(_ stem: String, _ ending: String) -> PartName {
    var number = 1
    while true {
      let name = PartName("\(stem)\(number).\(ending)")
      if !package.contains(name), !added.contains(where: { $0.part == name }) { return name }
      number += 1
    }
  }

  /// Adds a part.
  package mutating func add(
    _ part: PartName, contentType: String, bytes: [UInt8], _ method: ZipMethod = .deflated
  ) {
    let chunks = ByteChunks()
    chunks.append(bytes)
    added.append((part, contentType, chunks, method))
  }

  /// Relates a part to another, and returns the new id; without a source, the whole file.
  package mutating func relate(
    from source: PartName?, type: String, to target: PartName
  ) throws(OfficePackageError) -> String {
    var taken: Set<String>
    if let known = ids[source] {
      taken = known
    } else {
      let known = try source.map { source throws(OfficePackageError) in
        try package.relationships(of: source)
      }
      taken = Set((known ?? package.relationships).all.map(\.id))
    }
    var number = taken.count + 1
    while taken.contains("rId\(number)") { number += 1 }
    let id = "rId\(number)"
    taken.insert(id)
    ids[source] = taken
    relations.append(
      (
        source,
        ("Relationship", [("Id", id), ("Type", type), ("Target", "/\(target.description)")])
      ))
    return id
  }

  /// Writes the package.
  package consuming func finish() throws(OfficePackageError) -> [UInt8] {
    var revision = package.revision
    for (part, bytes) in changed { revision.replace(part.description, with: bytes) }
    if !added.isEmpty {
      let types = added.map { part -> Element in
        (
          "Override",
          [("PartName", "/\(part.part.description)"), ("ContentType", part.contentType)]
        )
      }
      let name = ContentTypes.part
      revision.replace(
        name.description, with: try Self.inserting(types, into: package.bytes(of: name), name))
    }
    var sources: [PartName?] = []
    for relation in relations where !sources.contains(relation.source) {
      sources.append(relation.source)
    }
    for source in sources {
      let own = relations.filter { $0.source == source }.map(\.element)
      let part = source?.relationshipPart ?? Relationships.ofPackage
      if package.contains(part) {
        revision.replace(
          part.description, with: try Self.inserting(own, into: package.bytes(of: part), part))
      } else {
        let empty =
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
          + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "</Relationships>"
        revision.add(part.description, try Self.inserting(own, into: Array(empty.utf8), part))
      }
    }
    for part in added { revision.add(part.part.description, part.bytes, part.method) }
    do throws(ZipError) {
      return try revision.finish()
    } catch {
      throw .archive(error)
    }
  }

  /// Puts elements before the end tag of the outermost element, in the prefix of that.
  private static func inserting(
    _ elements: [Element], into part: [UInt8], _ name: PartName
  ) throws(OfficePackageError) -> ByteChunks {
    guard let bytes = PlainMarkup.bytes(of: part) else {
      throw .part(name, XMLReadingError(.characters, line: 1, column: 1))
    }
    guard let root = RootElement(of: bytes) else {
      throw .part(name, XMLReadingError(.empty, line: 1, column: 1))
    }
    var xml = XMLWriter.fragment
    for element in elements { xml.empty(root.prefix + element.name, element.attributes) }
    let change = root.appending(xml.bytes)
    let chunks = ByteChunks()
    chunks.append(bytes, 0..<change.range.lowerBound)
    chunks.append(change.bytes)
    chunks.append(bytes, change.range.upperBound..<bytes.count)
    return chunks
  }
}
