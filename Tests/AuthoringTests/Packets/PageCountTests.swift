import Foundation
import TestSupport
import Testing

@testable import Authoring

struct PageCountTests {
  /// The objects of a PDF, and the pages that it says it has.
  static let documents: [(objects: String, pages: Int?)] = [
    ("2 0 obj\n<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>\nendobj", 2),
    ("2 0 obj<</Count 12/Type/Pages>>endobj", 12),
    (
      "2 0 obj<</Type/Pages/Count 3>>endobj 9 0 obj<</Type/Pages/Count 7/Kids[2 0 R]>>endobj", 7
    ),
    ("2 0 obj<</Type/Outlines/Count 40>>endobj 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj", nil),
    ("2 0 obj<</Type/PagesOfOurs/Count 40>>endobj", nil),
    ("2 0 obj<</Type/Pages/Count -1>>endobj", nil),
    ("/Type /Pages", nil),
  ]

  @Test(arguments: documents)
  func `a PDF has the pages that the root of its tree counts`(objects: String, pages: Int?) {
    #expect(PageCount.of(Array("%PDF-1.4\n\(objects)\n%%EOF".utf8)) == pages)
  }

  @Test(
    "A file that is made to be slow is gone through once", .timeLimit(.minutes(1)),
    arguments: ["/Type /Pages ", "endobj /Type /Pages ", "/Pages ", "/Type /Pages /Count "])
  func slow(piece: String) {
    let bytes = Array("%PDF-".utf8) + [UInt8](repeatingBytesOf: piece, upTo: 2_000_000)
    #expect(PageCount.of(bytes) == nil)
  }

  @Test(arguments: ["", "PK", "letter", "%PDF-"])
  func `a file that says nothing has no count`(text: String) {
    #expect(PageCount.of(Array(text.utf8)) == nil)
  }
}

extension [UInt8] {
  fileprivate init(repeatingBytesOf piece: String, upTo count: Int) {
    self = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
  }
}
