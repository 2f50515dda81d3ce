import OfficePackage
import SafeXML
import ZipArchive

/// Writes comments of Word, and anchors them in the body.
struct FormCommentWriter {
  private let template: WordTemplate
  private let author: String
  private let day: String
  /// The comments that the form has.
  private var old: (part: PartName, bytes: [UInt8], outline: FormOutline)?
  private var next = 0
  private var written: [UInt8] = []
  /// The paragraph that was anchored to last: many mistakes may stand in one.
  private var last: (paragraph: Int, read: ParagraphCharacters)?

  /// The texts that were cut for an anchor.
  private var cutTexts: Set<Int> = []

  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
  private static let contentType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

  init(_ template: WordTemplate, author: String, day: String) throws(WordTemplateError) {
    self.template = template
    self.author = author
    self.day = day
    guard let part = template.comments, template.package.contains(part) else { return }
    do throws(OfficePackageError) {
      let bytes = try template.package.bytes(of: part)
      guard let plain = PlainMarkup.bytes(of: bytes), let outline = FormOutline(of: plain) else {
        throw .part(part, XMLReadingError(.malformed(code: 0), line: 1, column: 1))
      }
      old = (part, plain, outline)
      let used = outline.nodes.indices.filter { outline[$0].element == .comment }
        .compactMap { FormControl.value(of: $0, "id", in: outline, plain).flatMap { Int($0) } }
      next = used.isEmpty ? 0 : FormNumber.next(after: used)
    } catch {
      throw .package(error)
    }
  }

  private var prefix: String { old?.outline.prefix ?? "w:" }

  /// Adds a comment and its anchor.
  mutating func add(_ mistake: FormMistake, to edits: inout FormEdits, of body: FormPart) {
    let id = next
    next += 1
    let anchor = anchor(of: mistake.place, in: body)
    let word = body.outline.prefix
    if let anchor {
      insert("<\(word)commentRangeStart \(word)id=\"\(id)\"/>", at: anchor.start, to: &edits, body)
      insert(
        "<\(word)commentRangeEnd \(word)id=\"\(id)\"/><\(word)r><\(word)commentReference "
          + "\(word)id=\"\(id)\"/></\(word)r>", at: anchor.end, to: &edits, body)
    }
    let place = anchor?.isAtMark == true ? "" : "In \(mistake.place): "
    write(id, [place + mistake.message, mistake.remedy, "(Reference: \(mistake.code.rawValue))"])
  }

  private mutating func insert(
    _ markup: String, at cut: FormCut, to edits: inout FormEdits, _ body: FormPart
  ) {
    if let text = cut.text, cutTexts.insert(text).inserted,
      FormControl.attribute("space", of: text, in: body.outline, body.bytes) == nil
    {
      // Blanks at a cut count.
      edits.insert(Array(" xml:space=\"preserve\"".utf8), at: body.outline[text].open - 1)
    }
    edits.insert(cut.before + Array(markup.utf8) + cut.after, at: cut.place)
  }

  private mutating func write(_ id: Int, _ paragraphs: [String]) {
    let word = prefix
    let initials = author.split(separator: " ").compactMap(\.first).map(String.init).joined()
    written += "<\(word)comment \(word)id=\"\(id)\" \(word)author=\"".utf8
    written += FormMarkup.escaped(author)
    written += "\" \(word)date=\"".utf8
    written += FormMarkup.escaped(day)
    written += "T00:00:00Z\" \(word)initials=\"".utf8
    written += FormMarkup.escaped(initials)
    written += "\">".utf8
    for text in paragraphs where !text.isEmpty {
      // Whatever the form does to its usual paragraphs, a comment begins at the left.
      written += "<\(word)p><\(word)pPr><\(word)jc \(word)val=\"left\"/></\(word)pPr>".utf8
      written += "<\(word)r><\(word)t xml:space=\"preserve\">".utf8
      written += FormMarkup.escaped(text)
      written += "</\(word)t></\(word)r></\(word)p>".utf8
    }
    written += "</\(word)comment>".utf8
  }

  /// Where a comment begins and ends in the body.
  private mutating func anchor(
    of place: FormPlace, in body: FormPart
  ) -> (start: FormCut, end: FormCut, isAtMark: Bool)? {
    let outline = body.outline
    guard place.part == body.name.description, let number = place.paragraph,
      body.paragraphs.indices.contains(number)
    else { return start(of: body) }
    let paragraph = body.paragraphs[number]
    // Of a paragraph in a text box, the one that holds the box.
    let outermost = body.path(of: paragraph).last { outline[$0].element == .paragraph } ?? paragraph
    guard outermost == paragraph else { return whole(outermost, in: body, isAtMark: false) }
    let read =
      last?.paragraph == paragraph
      ? last?.read ?? ParagraphCharacters(of: paragraph, in: outline, body.bytes)
      : ParagraphCharacters(of: paragraph, in: outline, body.bytes)
    last = (paragraph, read)
    let pieces = read.pieces(place.characters.clamped(to: 0..<read.characters.count))
    guard let first = pieces.first, let last = pieces.last,
      let start = FormCut(before: first, in: body), let end = FormCut(after: last, in: body)
    else { return whole(paragraph, in: body, isAtMark: true) }
    return (start, end, true)
  }

  private func whole(
    _ paragraph: Int, in body: FormPart, isAtMark: Bool
  ) -> (start: FormCut, end: FormCut, isAtMark: Bool)? {
    let node = body.outline[paragraph]
    guard node.open < node.close || node.close < node.end else { return start(of: body) }
    let start =
      body.outline.first(.paragraphProperties, in: paragraph).map { body.outline[$0].end }
      ?? node.open
    return (FormCut(place: start), FormCut(place: node.close), isAtMark)
  }

  /// The first paragraph of the body that can hold an anchor.
  private func start(of body: FormPart) -> (start: FormCut, end: FormCut, isAtMark: Bool)? {
    for paragraph in body.paragraphs {
      let node = body.outline[paragraph]
      guard node.close < node.end else { continue }
      let start =
        body.outline.first(.paragraphProperties, in: paragraph).map { body.outline[$0].end }
        ?? node.open
      return (FormCut(place: start), FormCut(place: start), false)
    }
    return nil
  }

  /// Puts the comments into the file.
  func finish(_ revision: inout OfficePackageRevision) throws(WordTemplateError) {
    if let old {
      guard let root = RootElement(of: old.bytes) else { return }
      var edits = FormEdits()
      edits.append(written, to: root)
      revision.replace(old.part, with: edits.applied(to: old.bytes))
      return
    }
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"\(Self.space)\">"
    let bytes = Array(head.utf8) + written + Array("</w:comments>".utf8)
    let part = revision.freeName("word/comments", "xml")
    revision.add(part, contentType: Self.contentType, bytes: bytes)
    do throws(OfficePackageError) {
      _ = try revision.relate(from: template.package.mainPart, type: Self.relation, to: part)
    } catch {
      throw .package(error)
    }
  }
}
