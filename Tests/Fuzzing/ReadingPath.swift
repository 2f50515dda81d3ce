import Curriculum
import Frameworks
import Importing
import OfficePackage
import Templates
import TestSupport
import WordFormat

/// The way of a file through Plait: from its bytes to a program or a framework, and to all that is
/// written about it.
enum ReadingPath {
  /// What became of a file.
  struct Verdict {
    /// The code of the refusal; nil where the file was read.
    var code: String?
    /// What should never happen.
    var broken: String?
  }

  static func verdict(on file: [UInt8]) -> Verdict {
    switch Kind(of: file) {
    case .document: verdict(onDocument: file)
    case .table: verdict(onTable: file)
    case .framework: verdict(onFramework: file)
    }
  }

  private static func verdict(onDocument file: [UInt8]) -> Verdict {
    let reading: Reading
    do throws(WordReadingError) {
      reading = try Reading(of: file)
    } catch {
      let isSaid = !error.code.isEmpty && !error.description.isEmpty
      return Verdict(code: error.code, broken: isSaid ? nil : "a refusal without words")
    }
    return Verdict(
      broken: reading.brokenForm ?? brokenAccount(of: reading.accepted) ?? reading.brokenLoss
        ?? labelled(file).flatMap { $0.brokenLoss ?? $0.brokenRepetition })
  }

  /// The same file where each text is a word of its own, so that none can stand in for another.
  private static func labelled(_ file: [UInt8]) -> Reading? {
    guard var parts = Parts(of: file) else { return nil }
    parts.label()
    // What stands in it is counted elsewhere, so a labelled file may be refused for its length.
    return parts.archive(deflated: false).flatMap { try? Reading(of: $0) }
  }

  private static func brokenAccount(of document: WordDocument) -> String? {
    let imported = recognizer.recognize(document.outline())
    let differences = ConservationLaw.differences(
      document: document, entries: imported.entries)
    if !differences.isEmpty {
      let words = differences.sorted { $0.key < $1.key }.prefix(5)
        .map { "\($0.key.debugDescription) \($0.value)" }.joined(separator: ", ")
      return "the account differs from the document: \(words)"
    }
    let missing = ConservationLaw.missing(from: imported.program, entries: imported.entries)
    guard !missing.isEmpty else { return nil }
    let words = missing.prefix(5).map(\.debugDescription).joined(separator: ", ")
    return "words placed and not in the program: \(words)"
  }

  private static let recognizer = ProgramRecognizer(
    profile: (try? TemplateFolder.bundled.profile("us-federal")) ?? Profile(id: "none", title: ""),
    library: FrameworkLibrary([]))
}
