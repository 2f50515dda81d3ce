import Curriculum
import Exporting
import Packets
import WordFormat

extension BuiltPacket {
  /// All documents of the packet bound into one PDF.
  ///
  /// Throws what to install where something is missing; the packet itself needs none of it.
  public func binder() throws(AuthoringError) -> PressedBinder {
    let program = press.program
    let properties = DraftProperties(
      title: "Approval packet: \(program.title)", subject: "approval packet",
      creator: program.providers.first?.name ?? "Plait", language: program.language,
      day: press.day.description)
    let binder: BinderPress
    do throws(BinderMissing) {
      binder = try BinderPress(
        BinderPages(program: program.title, properties: properties, seal: packet.bag.seal))
    } catch {
      throw .output("binder", error.description)
    }
    var documents: [BoundDocument] = []
    for document in packet.documents { documents.append(try bound(document)) }
    let hasCover = packet.documents.first?.content == .cover
    return try binder.press(documents, hasCover: hasCover) { (pages) throws(AuthoringError) in
      try press.referring(to: pages)
    }
  }

  /// Where the pages of a document come from.
  private func bound(_ document: PacketDocument) throws(AuthoringError) -> BoundDocument {
    let word = document.files.first { $0.path.hasSuffix(".docx") }
    let file = word ?? document.files.first
    var bound = BoundDocument(
      number: document.number, title: document.title, path: file?.path ?? "", pages: .none,
      sum: file?.content.sum ?? "")
    if document.isOurs {
      if let bytes = word?.content.bytes {
        bound.pages = .word(bytes)
      } else if document.content == .crosswalk {
        let table = try press.desk.crosswalk(press.program, named: "crosswalk.docx")
        bound.pages = .word(table.bytes)
      }
    } else {
      bound.pages = try Self.attached(file?.content)
    }
    return bound
  }

  /// A PDF is bound; what else people attach is never opened.
  private static func attached(
    _ content: BagContent?
  ) throws(AuthoringError) -> BoundDocument.Pages {
    let bytes: [UInt8]
    switch content {
    case .bytes(let own)?: bytes = own
    case .file(let file)? where file.size <= InputFile.mostBytes:
      bytes = try UnreadFile.bytes(of: file)
    case .file?: return .standIn("it is larger than \(InputFile.mostBytes >> 20) MB")
    case nil: return .none
    }
    return bytes.starts(with: "%PDF-".utf8)
      ? .pdf(bytes) : .standIn("it is no PDF. Save it as a PDF to have its pages here")
  }
}
