import Exporting
import Packets
import WordFormat
import ZipArchive

/// Makes one PDF of the documents of a packet: LibreOffice makes pages, qpdf takes them together.
struct BinderPress: ~Copyable {
  /// Makes a document of ours anew once it is known on which page each document begins.
  typealias Paged = (_ pages: [Int: Int]) throws(AuthoringError) -> [UInt8]

  private let converter: PDFConverter
  private let qpdf: QPDF
  private let scratch: ScratchFolder
  private let pages: BinderPages

  /// How often the contents and the checklist are made before their length must be settled.
  private static let mostRounds = 4

  /// Sets the press up, or throws what is missing here.
  init(_ pages: BinderPages) throws(BinderMissing) {
    guard let converter = PDFConverter() else { throw .libreOffice }
    guard let qpdf = QPDF() else { throw .qpdf }
    guard let scratch = ScratchFolder() else { throw .room }
    self.converter = converter
    self.qpdf = qpdf
    self.scratch = scratch
    self.pages = pages
  }

  /// Binds documents in their order, with the contents after the first, which is the cover.
  ///
  /// The document with the number `paged.number` names pages of the binder.
  func press(
    _ documents: [BoundDocument], paged: (number: Int, make: Paged)? = nil
  ) throws(AuthoringError) -> PressedBinder {
    var sheets = try self.sheets(of: documents)
    let pagedIndex = sheets.firstIndex { $0.document.number == paged?.number }
    var contents = 1
    for round in 1...Self.mostRounds {
      let starts = Self.starts(of: sheets, contents: contents)
      let entries = documents.map { document in
        BinderPages.Entry(
          number: document.number, title: document.title, page: starts[document.number])
      }
      var drafts = [(title: "Contents", bytes: try word(pages.contents(entries)))]
      if let paged, let pagedIndex {
        drafts.append((sheets[pagedIndex].document.title, try paged.make(starts)))
      }
      let made = try parts(of: drafts, named: "round\(round)")
      var isSettled = made[0].count == contents
      contents = made[0].count
      if let pagedIndex {
        isSettled = isSettled && made[1].count == sheets[pagedIndex].count
        sheets[pagedIndex].part = made[1].part
        sheets[pagedIndex].count = made[1].count
      }
      if isSettled { return try bind(sheets, made[0].part) }
    }
    throw .output("binder", "The page numbers of the binder do not settle. Please report this.")
  }

  // MARK: Pages of each document

  /// A document with the pages that stand for it.
  private struct Sheets {
    var document: BoundDocument
    var part: BinderPart
    var count: Int
    /// Why these are not its own pages; nil when they are.
    var obstacle: String?
  }

  private func sheets(of documents: [BoundDocument]) throws(AuthoringError) -> [Sheets] {
    var found: [Sheets] = []
    var waiting: [(document: BoundDocument, bytes: [UInt8], obstacle: String?)] = []
    var order: [Int: Int] = [:]
    for (index, document) in documents.enumerated() {
      if document.isWord {
        waiting.append((document, document.bytes, nil))
      } else if document.isPDF {
        do throws(QPDF.Obstacle) {
          let file = try qpdf.objects(
            of: document.bytes, named: "attached-\(index)-", isForeign: true, in: scratch)
          let part = BinderPart(document.title, file, isForeign: true)
          let count = (try? part.pageCount()) ?? 0
          guard count > 0 else { throw .damaged }
          found.append(Sheets(document: document, part: part, count: count))
        } catch {
          waiting.append((document, try standIn(for: document, error.words), error.words))
        }
      } else if !document.isOurs {
        let words = "it is no PDF. Save it as a PDF to have its pages here"
        waiting.append((document, try standIn(for: document, words), words))
      }
      order[document.number] = order[document.number] ?? index
    }
    let made = try parts(of: waiting.map { ($0.document.title, $0.bytes) }, named: "made")
    for (source, made) in zip(waiting, made) {
      found.append(
        Sheets(
          document: source.document, part: made.part, count: made.count,
          obstacle: source.obstacle))
    }
    return found.sorted {
      order[$0.document.number] ?? 0 < order[$1.document.number] ?? 0
    }
  }

  private func standIn(
    for document: BoundDocument, _ reason: String
  ) throws(AuthoringError) -> [UInt8] {
    try word(
      pages.standIn(for: document, because: reason, sum: Fingerprint.of(document.bytes)))
  }

  private func word(_ draft: WordDraft) throws(AuthoringError) -> [UInt8] {
    do throws(ZipError) {
      return try draft.bytes()
    } catch {
      throw .output("binder", error.description)
    }
  }

  /// The pages of Word documents, in one run of LibreOffice.
  private func parts(
    of documents: [(title: String, bytes: [UInt8])], named name: String
  ) throws(AuthoringError) -> [(part: BinderPart, count: Int)] {
    let pdfs = try converter.pdfs(
      of: documents.map { .init(name: $0.title, ending: "docx", bytes: $0.bytes) },
      on: pages.properties.day)
    var parts: [(part: BinderPart, count: Int)] = []
    for (index, (pdf, document)) in zip(pdfs, documents).enumerated() {
      do {
        let file = try qpdf.objects(
          of: pdf, named: "\(name)-\(index)-", isForeign: false, in: scratch)
        let part = BinderPart(document.title, file)
        parts.append((part, try part.pageCount()))
      } catch {
        throw .output(
          document.title, "The PDF that LibreOffice made of it cannot be read by qpdf.")
      }
    }
    return parts
  }

  // MARK: Binding

  /// The page on which each document begins, by its number.
  private static func starts(of sheets: [Sheets], contents: Int) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    var page = 1
    for (index, sheet) in sheets.enumerated() {
      starts[sheet.document.number] = starts[sheet.document.number] ?? page
      page += sheet.count + (index == 0 ? contents : 0)
    }
    return starts
  }

  private func bind(
    _ sheets: [Sheets], _ contents: BinderPart
  ) throws(AuthoringError) -> PressedBinder {
    var parts = sheets.map(\.part)
    parts.insert(contents, at: min(1, parts.count))
    do {
      let count = try parts.reduce(0) { try $0 + $1.pageCount() }
      let sheet = PDFConverter.Source(
        name: "page numbers", ending: "fodt", bytes: BinderNumbers.document(pages: count))
      let numbers = try converter.pdfs(of: [sheet], on: pages.properties.day, isTagged: false)
      let drawings = try qpdf.objects(
        of: numbers.first ?? [], named: "numbers", isForeign: false, in: scratch)
      let properties = pages.properties
      let bound = try Binder.bind(
        parts, numbers: drawings,
        Binder.Properties(
          title: properties.title, author: properties.creator, language: properties.language,
          day: properties.day))
      guard let bytes = qpdf.bytes(of: bound, in: scratch) else {
        throw AuthoringError.output("binder", "qpdf could not write the binder.")
      }
      return PressedBinder(
        bytes: bytes, pages: count,
        notBound: sheets.compactMap { sheet in
          sheet.obstacle.map { (sheet.document.title, $0) }
        })
    } catch let error as AuthoringError {
      throw error
    } catch {
      throw .output("binder", "The pages cannot be bound. \(error)")
    }
  }
}

extension QPDF.Obstacle {
  /// Why a PDF is not bound, to follow "because".
  fileprivate var words: String {
    switch self {
    case .locked: "it is locked with a password"
    case .damaged: "its pages cannot be read"
    }
  }
}
