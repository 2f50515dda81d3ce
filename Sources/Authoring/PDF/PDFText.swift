import Curriculum
import Foundation

/// The text of a PDF, as `pdftotext` reads it where that is installed.
struct PDFText {
  static let debianPackage = "poppler-utils"

  private static let mostPages = 1_000
  private static let mostSeconds = 60.0
  private static let mostBytes = 32 << 20

  private let program: OtherProgram

  /// Looks for `pdftotext`; nil when it is not installed.
  init?() {
    guard let program = OtherProgram("pdftotext") else { return nil }
    self.program = program
  }

  /// The paragraphs of each page, without what repeats at the head and foot of all of them.
  ///
  /// In a table its lines come side by side, and so in the order in which they were drawn only the
  /// words of a cell stay together; `asDrawn` takes each page so, as one paragraph.
  func pages(
    of bytes: [UInt8], named path: String, asDrawn: Bool = false
  ) throws(AuthoringError) -> [[String]] {
    guard let scratch = ScratchFolder(), let input = scratch.write(bytes, to: "read.pdf") else {
      throw .output(path, "There is no room for temporary files. Make room on the disk.")
    }
    let output = scratch.file("read.txt")
    // One page more than is allowed, so that a longer file is told and not cut.
    let ending = program.run(
      (asDrawn ? ["-raw"] : []) + [
        "-enc", "UTF-8", "-l", "\(Self.mostPages + 1)", input.path, output.path,
      ], in: scratch, seconds: Self.mostSeconds)
    switch ending {
    case .tookTooLong:
      throw .input(path, "The PDF took too long to read. Verify the document that it was made of.")
    case .failed(_, let complaint):
      throw .input(
        path,
        "pdftotext cannot read the PDF\(complaint.isEmpty ? "" : " and says: \(complaint.printable)") "
          + "Take off its password if it has one, or verify the document that it was made of.")
    case .done: break
    }
    let text = try InputFile.bytes(at: output.path, atMost: Self.mostBytes)
    let pages = String(decoding: text, as: UTF8.self).split(
      separator: "\u{0C}", omittingEmptySubsequences: false
    ).dropLast()
    guard pages.count <= Self.mostPages else {
      throw .input(path, "The PDF has more than \(Self.mostPages) pages. Verify parts of it.")
    }
    return Self.paragraphs(
      of: pages.map { $0.split(separator: "\n", omittingEmptySubsequences: false) })
  }

  static func paragraphs(of pages: [[Substring]]) -> [[String]] {
    var counts: [String: Int] = [:]
    for page in pages {
      for line in Set(page.map(Self.withoutNumbers)) { counts[line, default: 0] += 1 }
    }
    return pages.map { lines in
      var paragraphs: [String] = []
      var isOpen = false
      for line in lines {
        let words = line.split { $0.isWhitespace }.joined(separator: " ")
        let repeats = pages.count > 1 && counts[withoutNumbers(line)] == pages.count
        if words.isEmpty {
          isOpen = false
        } else if !repeats {
          if isOpen {
            paragraphs[paragraphs.count - 1] += " \(words)"
          } else {
            paragraphs.append(words)
          }
          isOpen = true
        }
      }
      return paragraphs
    }
  }

  private static func withoutNumbers(_ line: Substring) -> String { line.filter { !$0.isNumber } }
}
