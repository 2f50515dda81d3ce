import OfficePackage
import SafeXML

/// A form: a Word file with marks, which is filled without changing anything else in it.
///
/// Unlike ``WordDocument`` it loses nothing: a part without marks is copied as it is, and of a
/// part with marks only the bytes of the marks are changed.
package struct WordTemplate: Sendable {
  let package: OfficePackage
  let limits: FillingLimits
  /// The parts that may hold marks, the body first.
  let parts: [FormPart]
  let styles: FormStyles
  let comments: PartName?
  let hasMarkInComment: Bool
  let isProtected: Bool

  /// Reads the bytes of a whole file.
  package init(
    reading bytes: [UInt8], limits: FillingLimits = .standard
  ) throws(WordTemplateError) {
    self.limits = limits
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: bytes)
    } catch {
      throw .package(error)
    }
    let found = try FormPartReader(package, limits: limits)
    try found.refuseOthers()
    parts = try found.parts()
    styles = try found.styles()
    comments = found.relationships.part(.comments)
    hasMarkInComment = try found.holdsMark(.comments)
    isProtected = try found.isProtected()
  }

  /// The marks in the order of reading, without what old programs show in place of drawings.
  package var marks: [FormMark] {
    var marks: [FormMark] = []
    for part in parts {
      let places = places(of: part.sites.map(\.paragraph), in: part)
      for site in part.sites where !site.isTwin && site.mistake == nil {
        marks.append(
          FormMark(
            words: site.words, place: place(of: site, in: part, places),
            isControl: site.control != nil))
      }
    }
    return marks
  }

  /// The paragraphs that are not empty, in the order of reading.
  package var paragraphs: [FormParagraph] {
    var found: [FormParagraph] = []
    for part in parts {
      let places = places(of: part.paragraphs, in: part)
      let cells = FormCells(of: part.outline)
      for (number, paragraph) in part.paragraphs.enumerated() {
        let text = ParagraphCharacters(of: paragraph, in: part.outline, part.bytes).text
        guard !text.allSatisfy(\.isWhitespace),
          part.outline.ancestor(of: paragraph, where: { $0 == .fallback }) == nil
        else { continue }
        let place = FormPlace(
          part: part.name.description, description: places.words[paragraph] ?? "the document",
          paragraph: number, characters: 0..<text.unicodeScalars.count)
        found.append(
          FormParagraph(
            text: text, place: place, cell: cells[paragraph],
            controls: controls(of: paragraph, in: part)))
      }
    }
    return found
  }

  /// What the content controls around a paragraph or in it are called.
  private func controls(of paragraph: Int, in part: FormPart) -> [String] {
    let outline = part.outline
    var nodes: [Int] = []
    var inner = paragraph
    while let outer = outline.ancestor(of: inner, where: { $0 == .control }) {
      nodes.append(outer)
      inner = outer
    }
    var next = paragraph + 1
    while next < outline.nodes.count, outline[next].start < outline[paragraph].end {
      if outline[next].element == .control { nodes.append(next) }
      next += 1
    }
    return nodes.compactMap { FormControl($0, in: outline, part.bytes)?.tag }
  }

  func places(of paragraphs: [Int], in part: FormPart) -> FormPlaces {
    FormPlaces(of: Set(paragraphs), in: part, styles: styles)
  }

  func place(of site: FormSite, in part: FormPart, _ places: FormPlaces) -> FormPlace {
    FormPlace(
      part: part.name.description, description: places.words[site.paragraph] ?? "the document",
      paragraph: part.number(ofParagraph: site.paragraph), characters: site.characters)
  }

  /// Finds everything that is wrong with the form, all at once.
  package func mistakes(_ vocabulary: FormVocabulary) -> [FormMistake] {
    var mistakes = notes
    let index = FormIndex(vocabulary)
    for part in parts { mistakes += mergeFields(of: part, index) }
    for part in parts { mistakes += compiler(part, index).mistakes }
    return mistakes
  }

  func compiler(_ part: FormPart, _ index: FormIndex) -> FormCompiler {
    let places = places(of: part.sites.map(\.paragraph), in: part)
    return FormCompiler(part, index, limits: limits) { number in
      place(of: part.sites[number], in: part, places)
    }
  }

  /// What is worth knowing about the form, whatever its names.
  private var notes: [FormMistake] {
    var notes: [FormMistake] = []
    func note(
      _ code: FormMistakeCode, _ part: PartName, _ place: String, _ message: String,
      _ remedy: String
    ) {
      let place = FormPlace(
        part: part.description, description: place, paragraph: nil, characters: 0..<0)
      notes.append(FormMistake(code: code, place: place, message: message, remedy: remedy))
    }
    if isProtected {
      note(
        .protected, package.mainPart, "the document",
        "This form is protected against changes in Word. It is filled all the same, and stays "
          + "protected.", "Nothing needs to be done.")
    }
    if hasMarkInComment, let comments {
      note(
        .markInComment, comments, "a comment",
        "A comment holds a mark. Comments are for people, so it is not filled.",
        "Write it into the text if it is meant to be filled.")
    }
    for part in parts where part.hasMarkInCode {
      note(
        .markInFieldCode, part.name, part.title ?? "the document",
        "The code of a field holds a mark. Fields are never filled.",
        "Write it into the text if it is meant to be filled.")
    }
    return notes
  }
}
