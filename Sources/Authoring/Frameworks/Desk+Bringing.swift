import CASEFormat
import Curriculum
import Foundation
import Importing
import OfficePackage

extension Desk {
  /// Reads a framework out of a file or from a web address; what kind of file it is, its first
  /// bytes say.
  ///
  /// An address begins with http; where it is that of a CASE server, `document` is the identifier
  /// of the list that is wanted. Nothing is written.
  public func bring(
    _ name: String, document: String? = nil, wishes: FrameworkWishes
  ) throws(AuthoringError) -> BroughtFramework {
    if FetchedFramework.isAddress(name) {
      let fetched = try FetchedFramework(from: name, document: document)
      if let documents = fetched.documents { throw Self.choice(of: documents, at: name) }
      return try bring(fetched.bytes, named: name, wishes)
    }
    return try bring(
      try InputFile.bytes(at: name, atMost: JSONLimits.framework.bytes), named: name, wishes)
  }

  private func bring(
    _ bytes: [UInt8], named name: String, _ wishes: FrameworkWishes
  ) throws(AuthoringError) -> BroughtFramework {
    let id = wishes.id ?? FrameworkShelf.id(from: name)
    if Self.isWord(bytes, name) {
      let file = try WordFile(bytes, named: name)
      let incoming = StandardsDocumentReader.read(
        file.document, id: id, title: wishes.title, changed: wishes.changed)
      return Self.brought(incoming, wishes, id: id, origin: .wordFile)
    }
    if Self.isJSON(bytes) {
      do throws(CASEReadingError) {
        var incoming = try IncomingFramework.read(caseJSON: bytes)
        if let title = wishes.title { incoming.package.document.title = title }
        return Self.brought(incoming, wishes, id: id, origin: .package)
      } catch {
        throw .input(name, "\(error) (\(error.code))")
      }
    }
    do throws(TableReadingError) {
      let table = try FrameworkTableReader.read(
        bytes, named: name, mapping: wishes.columns, id: id ?? "framework", title: wishes.title,
        changed: wishes.changed)
      return Self.brought(
        table.incoming, wishes, id: id, origin: .table(table.form.rawValue), table.mapping)
    } catch {
      if case .mapping = error { throw .request(name, error.description) }
      throw .input(name, "\(error) (\(error.code))")
    }
  }

  private static func brought(
    _ incoming: IncomingFramework, _ wishes: FrameworkWishes, id: String?,
    origin: FrameworkOrigin, _ mapping: ColumnMapping? = nil
  ) -> BroughtFramework {
    var package = incoming.package
    if let id = wishes.id { package.document.extensions.setPlait("id", .string(id)) }
    if let strand = wishes.strand {
      package.document.extensions.setPlait("strand", .string(strand.rawValue))
    }
    return BroughtFramework(
      package, id: id, origin: origin, findings: incoming.findings,
      mapping: mapping?.description ?? "", isGuessed: mapping.map { !$0.isConfirmed } ?? false)
  }

  private static func choice(
    of documents: [FetchedFramework.Document], at address: String
  ) -> AuthoringError {
    let list = documents.map { document in
      "  \(document.identifier)  \(document.title ?? "without a title")"
    }
    return .request(
      address,
      documents.isEmpty
        ? "The server has no frameworks."
        : "The server has these frameworks; say which one with --document IDENTIFIER.\n"
          + list.joined(separator: "\n"))
  }

  /// A workbook begins as a Word file does: the kind of the main part tells them apart, and the
  /// name where the package cannot be read.
  private static func isWord(_ bytes: [UInt8], _ name: String) -> Bool {
    guard bytes.starts(with: "PK".utf8) else { return false }
    if let package = try? OfficePackage(reading: bytes),
      let type = package.contentType(of: package.mainPart)
    {
      return type.rawValue.contains("wordprocessingml")
        || type.rawValue.contains("ms-word")
    }
    return [".docx", ".docm", ".dotx", ".dotm"].contains { name.lowercased().hasSuffix($0) }
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let signs = text.lazy.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(2)
    switch (signs.first, signs.dropFirst().first) {
    case (UInt8(ascii: "{"), _): return true
    // A heading such as `[Code]` begins so too.
    case (UInt8(ascii: "["), let next): return next.map { "{[]\"".utf8.contains($0) } ?? true
    default: return false
    }
  }
}
