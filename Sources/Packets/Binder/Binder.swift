/// Documents bound into one PDF: their pages, their tags, and a bookmark for each.
///
/// qpdf by itself keeps the tags of the first document alone, so the trees are joined here: each
/// document is a part of one structure tree (ISO 32000-1, 14.7), and keeps its headings and
/// tables for a screen reader.
package struct Binder {
  /// More than any packet has.
  package static let mostPages = 5_000

  /// What the file says about itself.
  package struct Properties: Hashable, Sendable {
    package var title: String
    package var author: String
    /// As BCP 47 has it.
    package var language: String
    /// Such as `2026-09-08`.
    package var day: String

    package init(title: String, author: String, language: String, day: String) {
      self.title = title
      self.author = author
      self.language = language
      self.day = day
    }
  }

  private let properties: Properties
  private var file = PDFFile()
  private var pages: [Int] = []
  private var structure = BinderStructure()
  private var outline = BinderOutline()
  /// The drawings of page numbers, one for each page.
  private var numbers: [PDFValue] = []

  /// Binds documents.
  ///
  /// The pages of `numbers`, of which there is one for each page of the binder, are laid over them
  /// in the lower right corner.
  package static func bind(
    _ parts: [BinderPart], numbers: PDFFile, _ properties: Properties
  ) throws(BinderError) -> PDFFile {
    var binder = Binder(properties: properties)
    binder.numbers = try binder.drawings(of: numbers)
    for part in parts { try binder.add(part) }
    return binder.finish()
  }

  private init(properties: Properties) { self.properties = properties }

  // MARK: Parts

  private mutating func add(_ part: BinderPart) throws(BinderError) {
    let source = part.file
    let partPages = try source.pages(atMost: Self.mostPages)
    guard pages.count + partPages.count <= Self.mostPages else {
      throw .tooManyPages(limit: Self.mostPages)
    }
    let offset = file.take(source, structure.renumbered)
    let shift = { (number: Int) in number + offset }
    let firstKey = structure.nextKey
    for page in partPages {
      pages.append(shift(page.number))
      file.objects[shift(page.number)] = PDFObject(
        .dictionary(entries(of: page, in: part, shift)))
    }
    structure.add(
      source, titled: part.title, firstKey: firstKey, shift, to: &file)
    let first = pages[pages.count - partPages.count]
    outline.add(
      source, titled: part.title, first: first, pages: Set(partPages.map(\.number)), shift)
  }

  /// The dictionary of a page in the binder: no longer in its old tree, and with its number.
  private mutating func entries(
    of page: PDFPage, in part: BinderPart, _ shift: (Int) -> Int
  ) -> [String: PDFValue] {
    var entries = page.entries.mapValues { structure.renumbered($0.renumbered(shift)) }
    if case .dictionary(let own)? = Optional(structure.renumbered(.dictionary(page.entries))) {
      entries["/StructParents"] = own["/StructParents"]
    }
    // What a page does by itself when it is shown, ISO 32000-1, 12.6.3.
    entries["/AA"] = nil
    if part.isForeign { entries["/Annots"] = nil }
    number(&entries, page, in: part.file)
    return entries
  }

  // MARK: Page numbers

  /// Each page of a file as a drawing that can be laid over another page.
  private mutating func drawings(of numbers: PDFFile) throws(BinderError) -> [PDFValue] {
    let offset = file.take(numbers) { $0 }
    var drawings: [PDFValue] = []
    for page in try numbers.pages(atMost: Self.mostPages) {
      guard let content = page.entries["/Contents"]?.reference,
        var object = numbers.objects[content], object.isStream,
        case .dictionary(var entries) = object.value.renumbered({ $0 + offset })
      else { throw .unreadable }
      entries["/Type"] = .text("/XObject")
      entries["/Subtype"] = .text("/Form")
      entries["/BBox"] = .array(page.box(in: numbers).map { .real($0) })
      entries["/Resources"] = page.entries["/Resources"]?.renumbered { $0 + offset }
      object.value = .dictionary(entries)
      drawings.append(.reference(file.add(object)))
    }
    return drawings
  }

  /// Lays the number over a page, as something that is no part of its text.
  private mutating func number(
    _ entries: inout [String: PDFValue], _ page: PDFPage, in source: PDFFile
  ) {
    guard pages.count <= numbers.count, pages.count > 0 else { return }
    let drawing = numbers[pages.count - 1]
    var resources = file[entries["/Resources"]]?.entries ?? [:]
    var drawings = file[resources["/XObject"]]?.entries ?? [:]
    drawings["/PlaitPageNumber"] = drawing
    resources["/XObject"] = .dictionary(drawings)
    entries["/Resources"] = .dictionary(resources)
    let place = BinderNumberPlace(box: page.box(in: source), quarters: page.quarters(in: source))
    let before = file.add(PDFObject([:], stream: "cQo="))
    let after = file.add(PDFObject([:], stream: place.stream))
    let contents = file[entries["/Contents"]]
    let own = contents?.values ?? [entries["/Contents"]].compactMap(\.self)
    entries["/Contents"] = .array([.reference(before)] + own + [.reference(after)])
  }

  // MARK: The end

  private consuming func finish() -> PDFFile {
    let tree = file.add(PDFObject(.null))
    for page in pages {
      guard case .dictionary(var entries)? = file.objects[page]?.value else { continue }
      entries["/Parent"] = .reference(tree)
      entries["/Type"] = .text("/Page")
      file.objects[page] = PDFObject(.dictionary(entries))
    }
    file.objects[tree] = PDFObject(
      .dictionary([
        "/Type": .text("/Pages"), "/Count": .integer(pages.count),
        "/Kids": .array(pages.map { .reference($0) }),
      ]))
    var catalog: [String: PDFValue] = [
      "/Type": .text("/Catalog"), "/Pages": .reference(tree),
      "/Lang": .string(properties.language), "/MarkInfo": .dictionary(["/Marked": .bool(true)]),
      "/ViewerPreferences": .dictionary(["/DisplayDocTitle": .bool(true)]),
      "/PageMode": .text("/UseOutlines"),
    ]
    catalog["/StructTreeRoot"] = .reference(structure.finish(in: &file))
    catalog["/Outlines"] = .reference(outline.finish(in: &file))
    let metadata = BinderMetadata(properties)
    catalog["/Metadata"] = .reference(file.add(metadata.stream))
    file.root = .reference(file.add(PDFObject(.dictionary(catalog))))
    file.info = .reference(file.add(PDFObject(metadata.facts)))
    return file.ordered()
  }
}
