import Authoring
import Foundation
import Importing
import Templates
import Testing
import WordFormat

/// Words that no profile knows, typed behind those of a document.
struct UnknownWordsTests {
  private static let unknown = ["zorblat", "quimby"]

  /// So many paragraphs lie between two that are tried; the first differs by document.
  private static let step = 12

  @Test func `unknown words behind any paragraph are no value, and never a name alone`() throws {
    let desk = try MeasuredDocument.desk.get()
    let recognizer = ProgramRecognizer(
      profile: try TemplateFolder.bundled.profile("us-federal"), library: desk.library)
    for (number, name) in DocumentFolder.names.enumerated() {
      let file = try Data(contentsOf: URL(fileURLWithPath: DocumentFolder.word(name)))
      let outline = try WordDocument(reading: [UInt8](file)).outline()
      for id in stride(from: number % Self.step, to: outline.passages.count, by: Self.step) {
        var changed = outline
        changed.passages[id].text += ", \(Self.unknown.joined(separator: " "))"
        let imported = recognizer.recognize(changed)
        let place = "\(name): \(changed.passages[id].text)"
        #expect(
          ConservationLaw.missing(from: imported.program, entries: imported.entries) == [],
          "\(place)")
        let typed = imported.entries.filter { entry in
          PlainWords(entry.words).words.contains(where: Self.unknown.contains)
        }
        #expect(!typed.isEmpty, "\(place)")
        for entry in typed {
          #expect(!Self.vanishes(entry), "\(place): \(entry.fates)")
        }
      }
    }
  }

  /// Whether the words have gone into a value, or are called a name with no other word beside them.
  private static func vanishes(_ entry: LedgerEntry) -> Bool {
    guard entry.fields.isEmpty else { return false }
    let isValue = entry.fates.contains { if case .value = $0 { true } else { false } }
    let isAlone = PlainWords(entry.words).words.allSatisfy(unknown.contains)
    return isValue || (!entry.fates.isEmpty && isAlone)
  }
}
