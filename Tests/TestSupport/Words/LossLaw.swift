package import OfficePackage
import SafeXML
package import WordFormat

/// The law that a reader loses no word: each word that a file holds is told somewhere.
///
/// Told is what stands in the text, in a comment, in the list of changes, or in a notice. It
/// holds for each view of the changes by itself, since the list tells the words that a view does
/// not show. Words are compared as a set: the text and the list tell many of them twice.
package enum LossLaw {
  /// The words of a file that a reading of it does not tell, each with its part; empty when the
  /// law holds.
  package static func lostWords(of package: OfficePackage, in document: WordDocument) -> [String] {
    let told = ToldWords(document)
    guard !told.isCut else { return [] }
    return WrittenStories(of: package).parts.filter { !told.leftOut.contains($0.name) }
      .flatMap { part in
        var known: Set<String> = []
        return part.pieces.flatMap { FoldedWords.words(of: FoldedWords.folded($0)) }
          .filter { known.insert($0).inserted && !told.hold($0) }
          .map { "\(part.name): \($0)" }
      }
  }

  /// The same for the bytes of a file that must be read, in both views.
  package static func lostWords(of bytes: [UInt8]) throws -> [String] {
    let package = try OfficePackage(reading: bytes)
    return try WordView.allCases.flatMap { view in
      let document = try WordDocument(reading: package, view: view)
      return lostWords(of: package, in: document).map { "\(view): \($0)" }
    }
  }

  /// Whether any words of a file are asked for: a file whose styles name a symbol font may show
  /// any of them as something else.
  package static func asksForWords(of bytes: [UInt8]) throws -> Bool {
    try WrittenStories(of: OfficePackage(reading: bytes)).parts.contains { part in
      part.pieces.contains { $0.contains { !$0.isWhitespace } }
    }
  }
}
