import OfficePackage
import SafeXML

/// Reads the parts of a form.
struct FormPartReader {
  private let package: OfficePackage
  private let limits: FillingLimits
  let relationships: Relationships

  init(_ package: OfficePackage, limits: FillingLimits) throws(WordTemplateError) {
    self.package = package
    self.limits = limits
    relationships = try Self.reading { () throws(OfficePackageError) in
      try package.relationships(of: package.mainPart)
    }
  }

  private static func reading<Value>(
    _ body: () throws(OfficePackageError) -> Value
  ) throws(WordTemplateError) -> Value {
    do throws(OfficePackageError) { return try body() } catch { throw .package(error) }
  }

  /// Refuses what is no form or must not be changed.
  func refuseOthers() throws(WordTemplateError) {
    let type = package.contentType(of: package.mainPart)
    if type?.mayHoldMacros == true || relationships.part(.vbaProject) != nil { throw .macros }
    let signature = "/digital-signature/"
    if package.relationships.all.contains(where: { $0.type.rawValue.contains(signature) })
      || package.parts.contains(where: { $0.description.lowercased().hasPrefix("_xmlsignatures/") })
    {
      throw .signed
    }
    let kind = WordReadingError.OtherKind(mainType: type)
    if kind != .unknown { throw .notWord(kind) }
  }

  /// The parts that may hold marks, the body first.
  func parts() throws(WordTemplateError) -> [FormPart] {
    var parts: [FormPart] = []
    var left = limits.marks
    func add(_ name: PartName, title: String?) throws(WordTemplateError) {
      let found = try part(name, title: title, limit: left)
      left -= found.sites.count
      guard left >= 0 else { throw .tooManyMarks(limit: limits.marks) }
      parts.append(found)
    }
    try add(package.mainPart, title: nil)
    guard parts[0].outline.nodes.contains(where: { $0.element == .body }) else {
      throw .notWord(.unknown)
    }
    for (type, title) in [(RelationshipType.header, "header"), (.footer, "footer")] {
      let names = named(type)
      for (number, name) in names.enumerated() {
        try add(name, title: names.count == 1 ? title : "\(title) \(number + 1)")
      }
    }
    for type in [RelationshipType.footnotes, .endnotes] {
      for name in named(type) { try add(name, title: nil) }
    }
    return parts
  }

  /// The parts of a type, each once.
  private func named(_ type: RelationshipType) -> [PartName] {
    var names: [PartName] = []
    for relationship in relationships.all where relationship.type == type {
      guard let name = relationship.part, package.contains(name), !names.contains(name) else {
        continue
      }
      names.append(name)
    }
    return names
  }

  private func part(
    _ name: PartName, title: String?, limit: Int
  ) throws(WordTemplateError) -> FormPart {
    guard package.size(of: name) <= limits.formPart else {
      throw .partTooLong(name, limit: limits.formPart)
    }
    return try Self.reading { () throws(OfficePackageError) in
      _ = try package.tree(of: name, vocabulary: WordName.vocabulary)
      let written = try package.bytes(of: name)
      guard let bytes = PlainMarkup.bytes(of: written), let outline = FormOutline(of: bytes) else {
        throw .part(name, XMLReadingError(.malformed(code: 0), line: 1, column: 1))
      }
      return FormPart(name, title: title, bytes: bytes, outline: outline, limit: limit)
    }
  }

  /// The tree of a part beside the text; nil for a missing one.
  private func tree(_ type: RelationshipType) throws(WordTemplateError) -> XMLTree? {
    guard let name = relationships.part(type), package.contains(name) else { return nil }
    return try Self.reading { () throws(OfficePackageError) in
      try package.tree(
        of: name, vocabulary: type == .styles ? WordName.styleVocabulary : WordName.vocabulary)
    }
  }

  func styles() throws(WordTemplateError) -> FormStyles {
    try tree(.styles).map { FormStyles(reading: $0.root) } ?? FormStyles()
  }

  /// Whether a part beside the text holds a mark.
  func holdsMark(_ type: RelationshipType) throws(WordTemplateError) -> Bool {
    guard let text = try tree(type)?.root.text else { return false }
    return !BraceFinder.find(in: Array(text.unicodeScalars)).isEmpty
  }

  func isProtected() throws(WordTemplateError) -> Bool {
    guard let name = relationships.part(.settings), package.contains(name) else { return false }
    return try Self.reading { () throws(OfficePackageError) in
      let root = try package.tree(of: name).root
      return root.children.contains { $0.name?.local == "documentProtection" }
    }
  }
}
