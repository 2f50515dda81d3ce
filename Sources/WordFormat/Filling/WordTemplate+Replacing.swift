import OfficePackage
import ZipArchive

extension WordTemplate {
  /// Puts other words in the place of some, which keep the look of the first character.
  package func replacing(
    _ replacements: [FormReplacement]
  ) throws(WordTemplateError) -> [UInt8] {
    var revision = OfficePackageRevision(of: package)
    for part in parts {
      let own = replacements.filter { $0.place.part == part.name.description }
      guard !own.isEmpty else { continue }
      var edits = FormEdits()
      var widened: Set<Int> = []
      for replacement in own {
        guard let number = replacement.place.paragraph, part.paragraphs.indices.contains(number)
        else { continue }
        let read = ParagraphCharacters(
          of: part.paragraphs[number], in: part.outline, part.bytes)
        let characters = replacement.characters.clamped(to: 0..<read.characters.count)
        var text = FormMarkup.escaped(replacement.text)
        for piece in read.pieces(characters) {
          let isText = part.outline[piece.node].element == .text
          edits.replace(piece.range, with: isText ? text : [])
          if isText {
            text = []
            if widened.insert(piece.node).inserted {
              edits.preserveBlanks(of: piece.node, in: part)
            }
          }
        }
      }
      if !edits.isEmpty { revision.replace(part.name, with: edits.applied(to: part.bytes)) }
    }
    return try finish(revision)
  }

  func finish(_ revision: consuming OfficePackageRevision) throws(WordTemplateError) -> [UInt8] {
    do throws(OfficePackageError) { return try revision.finish() } catch { throw .package(error) }
  }
}

extension FormEdits {
  /// Lets a text keep the blanks at its ends.
  mutating func preserveBlanks(of text: Int, in part: FormPart) {
    guard FormControl.attribute("space", of: text, in: part.outline, part.bytes) == nil else {
      return
    }
    insert(Array(" xml:space=\"preserve\"".utf8), at: part.outline[text].open - 1)
  }
}
