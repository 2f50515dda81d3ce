import Curriculum
import Frameworks
import Importing
import Templates
import WordFormat

/// The way of a file through Plait: from the bytes of an archive to a program.
enum ReadingPath {
  /// The processor time that one small file may take, instrumented as it is.
  static let secondsAllowed = 2.0

  /// What became of a file.
  struct Verdict {
    /// The code of the refusal; nil where the file was read.
    var code: String?
    /// What should never happen.
    var broken: String?
  }

  static func verdict(on file: [UInt8]) -> Verdict {
    let document: WordDocument
    do throws(WordReadingError) {
      document = try WordDocument(reading: file)
    } catch {
      let isSaid = !error.code.isEmpty && !error.description.isEmpty
      return Verdict(code: error.code, broken: isSaid ? nil : "a refusal without words")
    }
    // Drawing the dump walks over everything that was read, notices and changes too.
    guard !document.dump.isEmpty || document == WordDocument() else {
      return Verdict(broken: "a document without a dump")
    }
    let outline = document.outline()
    guard !outline.dump.utf8.elementsEqual([0]) else { return Verdict() }
    let imported = recognizer.recognize(outline)
    let source = document.fullText
    let differences = ConservationLaw.differences(source: source, entries: imported.entries)
    if !differences.isEmpty {
      let words = differences.sorted { $0.key < $1.key }.prefix(5)
        .map { "\($0.key.debugDescription) \($0.value)" }.joined(separator: ", ")
      return Verdict(broken: "the account differs from the document: \(words)")
    }
    let missing = ConservationLaw.missing(from: imported.program, entries: imported.entries)
    if !missing.isEmpty {
      let words = missing.prefix(5).map(\.debugDescription).joined(separator: ", ")
      return Verdict(broken: "words placed and not in the program: \(words)")
    }
    return Verdict()
  }

  private static let recognizer = ProgramRecognizer(
    profile: (try? TemplateFolder.bundled.profile("federal")) ?? Profile(id: "none", title: ""),
    library: FrameworkLibrary([]))
}
