import Exporting
import Packets
import WordFormat
import ZipArchive

/// Makes one PDF of the documents of a packet: LibreOffice makes pages, qpdf takes them together.
struct BinderPress: ~Copyable {
  /// Makes Word files of ours anew, by their numbers, once it is known on which page each document
  /// begins.
  typealias Paged = (_ pages: [Int: Int]) throws(AuthoringError) -> [Int: [UInt8]]

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

  /// Binds documents in their order, with the contents first, or after a cover.
  func press(
    _ documents: [BoundDocument], hasCover: Bool, paged: Paged
  ) throws(AuthoringError) -> PressedBinder {
    var sheets = try self.sheets(of: documents)
    var contents = 1
    for round in 1...Self.mostRounds {
      let starts = Self.starts(of: sheets, contents: contents, hasCover: hasCover)
      let entries = documents.map { document in
        BinderPages.Entry(
          number: document.number, title: document.title, page: starts[document.number])
      }
      var words = [(title: "Contents", bytes: try word(pages.contents(entries)))]
      let anew = try paged(starts)
      let places = sheets.indices.filter { anew[sheets[$0].document.number] != nil }
      for place in places {
        let document = sheets[place].document
        words.append((document.title, anew[document.number] ?? []))
      }
      let made = try parts(of: words, named: "round\(round)")
      var isSettled = made[0].count == contents
      contents = made[0].count
      for (place, new) in zip(places, made.dropFirst()) {
        isSettled = isSettled && new.count == sheets[place].count
        sheets[place].part = new.part
        sheets[place].count = new.count
      }
      if isSettled { return try bind(sheets, made[0].part, hasCover: hasCover) }
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
    for document in documents {
      switch document.pages {
      case .word(let bytes): waiting.append((document, bytes, nil))
      case .pdf(let bytes):
        do throws(QPDF.Obstacle) {
          found.append(try attached(document, bytes))
        } catch {
          waiting.append((document, try standIn(for: document, error.words), error.words))
        }
      case .standIn(let reason):
        waiting.append((document, try standIn(for: document, reason), reason))
      case .none: break
      }
    }
    let made = try parts(of: waiting.map { ($0.document.title, $0.bytes) }, named: "made")
    for (source, made) in zip(waiting, made) {
      found.append(
        Sheets(
          document: source.document, part: made.part, count: made.count,
          obstacle: source.obstacle))
    }
    return found.sorted { $0.document.number < $1.document.number }
  }

  private func attached(
    _ document: BoundDocument, _ bytes: [UInt8]
  ) throws(QPDF.Obstacle) -> Sheets {
    let file = try qpdf.objects(
      of: bytes, named: "attached-\(document.number)-", isForeign: true, in: scratch)
    let part = BinderPart(document.title, file, isForeign: true)
    do throws(BinderError) {
      return Sheets(document: document, part: part, count: try part.pageCount())
    } catch .tooManyPages {
      throw .tooLong
    } catch {
      throw .damaged
    }
  }

  private func standIn(
    for document: BoundDocument, _ reason: String
  ) throws(AuthoringError) -> [UInt8] {
    try word(
      pages.standIn(for: document, because: reason))
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
  private static func starts(
    of sheets: [Sheets], contents: Int, hasCover: Bool
  ) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    var page = hasCover ? 1 : contents + 1
    for (index, sheet) in sheets.enumerated() {
      starts[sheet.document.number] = starts[sheet.document.number] ?? page
      page += sheet.count + (index == 0 && hasCover ? contents : 0)
    }
    return starts
  }

  private func bind(
    _ sheets: [Sheets], _ contents: BinderPart, hasCover: Bool
  ) throws(AuthoringError) -> PressedBinder {
    var parts = sheets.map(\.part)
    parts.insert(contents, at: hasCover ? min(1, parts.count) : 0)
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
    case .tooLong: "it has more than \(Binder.mostPages) pages"
    }
  }
}
