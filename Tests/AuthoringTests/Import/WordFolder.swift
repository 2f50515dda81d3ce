import Authoring
import Foundation
import TestSupport

/// A folder of Word files that a test writes, gone with it.
final class WordFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("plait-words-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where a file of the folder is.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// A Word file of paragraphs and tables: a table is a list of rows.
  func word(_ name: String, _ blocks: Block...) throws -> WordFile {
    let body = blocks.map(\.xml).joined()
    try Data(WordBuilder(body + "<w:p/>").bytes()).write(to: URL(fileURLWithPath: path(name)))
    return try WordFile(at: path(name))
  }

  /// Writes a text file.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// What stands in a Word file.
  enum Block {
    case heading(String)
    case paragraph(String)
    case table([[String]])

    fileprivate var xml: String {
      switch self {
      case .heading(let text):
        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>\(Self.run(text))</w:p>"
      case .paragraph(let text): "<w:p>\(Self.run(text))</w:p>"
      case .table(let rows):
        "<w:tbl>"
          + rows.map { row in
            "<w:tr>" + row.map { "<w:tc><w:p>\(Self.run($0))</w:p></w:tc>" }.joined() + "</w:tr>"
          }.joined() + "</w:tbl>"
      }
    }

    private static func run(_ text: String) -> String {
      let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<w:r><w:t xml:space=\"preserve\">\(escaped)</w:t></w:r>"
    }
  }
}
