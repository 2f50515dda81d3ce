import OfficePackage
import SafeXML

/// The properties that say from what a form was filled, beside those that it has of its own.
struct FormProperties {
  private let properties: [DraftProperties.Custom]
  private let package: OfficePackage

  init(_ properties: [DraftProperties.Custom], in package: OfficePackage) {
    self.properties = properties
    self.package = package
  }

  /// Puts them into the file; those of the same names, of an earlier filling, go.
  func finish(_ revision: inout OfficePackageRevision) throws(OfficePackageError) {
    guard !properties.isEmpty else { return }
    if let part = package.relationships.part(.customProperties), package.contains(part) {
      // What cannot be read is left as it is: the properties hold no text of the page.
      guard let bytes = PlainMarkup.bytes(of: try package.bytes(of: part)),
        let edits = edits(of: bytes)
      else { return }
      revision.replace(part, with: edits.applied(to: bytes))
      return
    }
    let usual = PartName(CustomPropertiesPart.path)
    let part = package.contains(usual) ? revision.freeName("docProps/custom", "xml") : usual
    revision.add(
      part, contentType: CustomPropertiesPart.contentType,
      bytes: CustomPropertiesPart(properties).bytes)
    _ = try revision.relate(from: nil, type: CustomPropertiesPart.relationship, to: part)
  }

  /// What changes in a part that is there already; nil when it is not well-formed.
  private func edits(of bytes: [UInt8]) -> FormEdits? {
    let ours = Set(properties.map(\.name))
    var edits = FormEdits()
    var highest = 1
    var open: [(name: Range<Int>, start: Int, isOurs: Bool)] = []
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = MarkupScanner(buffer)
      while let piece = scanner.next() {
        switch piece.kind {
        case .start, .empty:
          var isOurs = false
          for attribute in MarkupAttribute.all(of: piece.range, in: buffer) where open.count == 1 {
            let value = String(decoding: bytes[attribute.value], as: UTF8.self)
            let name = bytes[attribute.name]
            if name.elementsEqual("pid".utf8) { highest = max(highest, Int(value) ?? 1) }
            if name.elementsEqual("name".utf8) { isOurs = ours.contains(value) }
          }
          if piece.kind == .start {
            open.append((piece.name, piece.range.lowerBound, isOurs))
          } else if isOurs {
            edits.replace(piece.range, with: [])
          }
        case .end:
          guard let last = open.popLast() else { continue }
          if last.isOurs { edits.replace(last.start..<piece.range.upperBound, with: []) }
        }
      }
    }
    guard let root = RootElement(of: bytes), open.isEmpty,
      highest < Int(Int32.max) - properties.count
    else { return nil }
    var xml = XMLWriter.fragment
    for (index, property) in properties.enumerated() {
      CustomPropertiesPart.write(
        property, number: highest + 1 + index, declaresNames: true, to: &xml)
    }
    edits.append(xml.bytes, to: root)
    return edits
  }
}
