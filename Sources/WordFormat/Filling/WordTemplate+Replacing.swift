import OfficePackage
import ZipArchive

extension WordTemplate {
  /// Puts other words in the place of some, which keep the look of the first character.
  ///
  /// Of each row that is named by one of its paragraphs, the whole row goes. A paragraph goes
  /// alone; the caller leaves each cell one, since Word opens no cell without a paragraph.
  package func replacing(
    _ replacements: [FormReplacement], removing removed: [FormPlace] = [],
    paragraphs: [FormPlace] = []
  ) throws(WordTemplateError) -> [UInt8] {
    var revision = OfficePackageRevision(of: package)
    for part in parts {
      let own = replacements.filter { $0.place.part == part.name.description }
      let gone = removed.filter { $0.part == part.name.description }
      let alone = paragraphs.filter { $0.part == part.name.description }
      guard !own.isEmpty || !gone.isEmpty || !alone.isEmpty else { continue }
      var edits = FormEdits()
      for range in Self.ranges(of: gone, in: part) { edits.replace(range, with: []) }
      for place in alone {
        guard let number = place.paragraph, part.paragraphs.indices.contains(number) else {
          continue
        }
        edits.replace(Self.removable(part.paragraphs[number], in: part.outline), with: [])
      }
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

  /// The bytes of a paragraph; of one that ends a section (17.6.18) only what it says, since the
  /// paper and the margins of all pages before it stand in its properties.
  private static func removable(_ paragraph: Int, in outline: FormOutline) -> Range<Int> {
    guard let properties = outline.first(.paragraphProperties, in: paragraph),
      outline.first(.section, in: properties) != nil
    else { return outline[paragraph].range }
    return outline[properties].end..<outline[paragraph].close
  }

  /// The rows or paragraphs of some places.
  private static func ranges(of places: [FormPlace], in part: FormPart) -> Set<Range<Int>> {
    var ranges: Set<Range<Int>> = []
    for place in places {
      guard let number = place.paragraph, part.paragraphs.indices.contains(number) else { continue }
      let paragraph = part.paragraphs[number]
      let row = part.outline.ancestor(of: paragraph) { $0 == .row || $0.isStory }
      let isRow = row.map { part.outline[$0].element == .row } ?? false
      ranges.insert(part.outline[isRow ? row ?? paragraph : paragraph].range)
    }
    return ranges
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
