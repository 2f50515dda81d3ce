import Importing
import OfficePackage
import WordFormat

/// A Word file as Plait sees it.
public enum WordFile {
  /// What the file shows, as plain text in reading order.
  ///
  /// With the margins, notes, headers and footers follow after the body.
  public static func text(at path: String, withMargins: Bool) throws(AuthoringError) -> String {
    let document = try document(of: try InputFile.bytes(at: path), named: path)
    return withMargins ? document.fullText : document.text
  }

  /// The headings, paragraphs and tables of the file, as the importer sees them.
  public static func outline(at path: String) throws(AuthoringError) -> String {
    try document(of: try InputFile.bytes(at: path), named: path).outline().dump
  }

  static func document(
    of bytes: [UInt8], named path: String
  ) throws(AuthoringError) -> WordDocument {
    let package: OfficePackage
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: bytes)
    } catch {
      throw .input(path, "\(error) (\(error.code))")
    }
    do throws(WordReadingError) {
      return try WordDocument(reading: package)
    } catch {
      throw .input(path, "\(error) (\(error.code))")
    }
  }
}
