package import OfficePackage
import SafeXML
package import WordFormat

/// The law that a reader loses no word: each word that a file holds is told somewhere.
///
/// Told is what stands in the text as accepted or as it was, in a comment, in the list of
/// changes, or in a notice. Words are compared as a set, since the two views tell most of them
/// twice.
package enum LossLaw {
  /// The words of a file that neither view of it tells, each with its part; empty when the law
  /// holds.
  package static func lostWords(
    of package: OfficePackage, accepted: WordDocument, original: WordDocument
  ) -> [String] {
    let told = ToldWords([accepted, original])
    guard !told.isCut else { return [] }
    return WrittenStories(of: package).parts.filter { !told.leftOut.contains($0.name) }
      .flatMap { part in
        var known: Set<String> = []
        return part.pieces.flatMap { FoldedWords.words(of: FoldedWords.folded($0)) }
          .filter { known.insert($0).inserted && !told.hold($0) }
          .map { "\(part.name): \($0)" }
      }
  }

  /// The same for the bytes of a file; empty for one that is refused.
  package static func lostWords(of bytes: [UInt8]) -> [String] {
    guard let package = try? OfficePackage(reading: bytes),
      let accepted = try? WordDocument(reading: package),
      let original = try? WordDocument(reading: package, view: .original)
    else { return [] }
    return lostWords(of: package, accepted: accepted, original: original)
  }
}
