import Importing
import OfficePackage
package import WordFormat

/// A Word file as Plait sees it.
public struct WordFile: Sendable {
  package let document: WordDocument
  let path: String

  /// Opens a Word file, with its tracked changes accepted or as it stood before them.
  public init(at path: String, view: ChangesView = .accepted) throws(AuthoringError) {
    try self.init(try InputFile.bytes(at: path), named: path, view: view)
  }

  package init(
    _ bytes: [UInt8], named path: String, view: ChangesView = .accepted
  ) throws(AuthoringError) {
    self.path = path
    let package: OfficePackage
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: bytes)
    } catch {
      throw .input(path, "\(error) (\(error.code))")
    }
    do throws(WordReadingError) {
      document = try WordDocument(reading: package, view: view.wordView)
    } catch {
      throw .input(path, "\(error) (\(error.code))")
    }
  }

  /// Hands over what the file shows as plain text in reading order, in pieces of whole lines.
  ///
  /// With the margins, notes, headers and footers follow after the body.
  public func text<Failure>(
    withMargins: Bool, _ receive: (borrowing String) throws(Failure) -> Void
  ) throws(Failure) {
    try document.pieces(withMargins: withMargins, receive)
  }

  /// What a reader of the text should know: hidden words, parts that are missing, and the like.
  public var notices: [String] { document.notices.map { "\($0) (\($0.code))" } }

  /// The tracked changes of the file, a line each: where, what, by whom, when, which words.
  public var changes: String {
    document.changes.map { "\($0)\n" }.joined()
  }

  /// The headings, paragraphs and tables of the file, as the importer sees them.
  public var outline: String { document.outline().dump }

  /// All that the file shows with its structure, and what stands beside it, as a JSON text.
  public var json: [UInt8] { document.json }
}
