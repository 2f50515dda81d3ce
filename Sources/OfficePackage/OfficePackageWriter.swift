import SafeXML
package import ZipArchive

/// An Office file under construction: its parts, their content types, and how they relate.
package struct OfficePackageWriter: Sendable {
  private struct Part {
    var name: String
    var contentType: String
    var bytes: [UInt8]
  }

  private struct Relation {
    var id: String
    var type: String
    var target: String
    var isExternal: Bool
  }

  private var parts: [Part] = []
  // In the order of first use, so that the same calls give the same bytes.
  private var sources: [String] = []
  private var relations: [String: [Relation]] = [:]

  /// Starts a package without parts.
  package init() {}

  /// Adds a part, such as `word/document.xml`.
  package mutating func add(part: String, contentType: String, bytes: [UInt8]) {
    parts.append(Part(name: part, contentType: contentType, bytes: bytes))
  }

  /// Relates a part (or the package, named "") to a target, and returns the new id.
  package mutating func relate(
    from source: String, type: String, target: String, external: Bool = false
  ) -> String {
    if relations[source] == nil { sources.append(source) }
    let id = "rId\(relations[source, default: []].count + 1)"
    relations[source, default: []].append(
      Relation(id: id, type: type, target: target, isExternal: external))
    return id
  }

  /// Writes the package: content types first, as Office does, then relationships and parts.
  package consuming func finish() throws(ZipError) -> [UInt8] {
    var archive = ZipWriter(order: .given)
    archive.add("[Content_Types].xml", contentTypes)
    for source in sources {
      archive.add(Self.relationshipPart(of: source), relationships(of: source))
    }
    for part in parts { archive.add(part.name, part.bytes) }
    return try archive.finish()
  }

  private var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
    xml.empty(
      "Default",
      [
        ("Extension", "rels"),
        ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
      ])
    xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
    for part in parts {
      xml.empty("Override", [("PartName", "/" + part.name), ("ContentType", part.contentType)])
    }
    xml.close()
    return xml.bytes
  }

  private func relationships(of source: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "Relationships",
      [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])
    for relation in relations[source] ?? [] {
      let mode = relation.isExternal ? [("TargetMode", "External")] : []
      xml.empty(
        "Relationship",
        [("Id", relation.id), ("Type", relation.type), ("Target", relation.target)] + mode)
    }
    xml.close()
    return xml.bytes
  }

  private static func relationshipPart(of source: String) -> String {
    guard let slash = source.lastIndex(of: "/") else { return "_rels/\(source).rels" }
    return "\(source[..<slash])/_rels/\(source[source.index(after: slash)...]).rels"
  }
}
