import Frameworks
import Importing
import TestSupport
import Testing

/// Whatever a document is made of, every word of it is accounted for once.
struct ConservationTests {
  @Test(arguments: 0..<200)
  func `no word is lost or invented, however the document is laid out`(seed: UInt64) {
    var random = SeededRandom(seed)
    var builder = OutlineBuilder()
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      if Bool.random(using: &random) {
        let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
          (0..<Int.random(in: 1...5, using: &random)).map { _ in
            OutlineBuilder.Cell.words(Self.words(&random))
          }
        }
        builder.table(rows)
      } else {
        builder.paragraph(
          Self.words(&random), label: Bool.random(using: &random) ? "1." : nil,
          heading: Int.random(in: 0..<4, using: &random) == 0 ? 1 : nil,
          listLevel: Bool.random(using: &random) ? 0 : nil)
      }
    }
    let outline = builder.outline
    let imported = ClaimedWords(of: outline).imported
    #expect(
      ConservationLaw.differences(source: outline.shownText, entries: imported.entries) == [:])
    #expect(ConservationLaw.missing(from: imported.program, entries: imported.entries) == [])
  }

  private static func words(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined(separator: [" ", "\n", ": ", " [", "] "].randomElement(using: &random) ?? " ")
  }

  private static let pieces = [
    "Adult Education & Literacy", "Workforce Preparation", "Workforce Training", "AEL", "WT",
    "Single Set of Learning Objectives", "SSLO #1: Measure vital signs", "RST.6-8.3", "—", "n/a",
    "Credential", "Program title", "Hours per week", "6 hours a week for 16 weeks", "Starts",
    "January 11, 2027", "Instructor", "Ruth and Ann", "[WP: teamwork]", "Employer partners",
    "Maple Court: clinical site", "CIP code", "51.3902 Aide", "Week 3: Safety", "résumé 🎓",
    "Signature", "______ Date", "Career pathway", "Read a scale.", "3", "1.2.3 something else",
    "Training service", "On-the-job training with a stipend", "Adult education activities",
    "Literacy for the Hmong community only; ESL", "Welders (SOC 51-4121)", "Occupation", "SOC",
    "Ann (reads Spanish)", "Total hours", "96 hours", "12 hours, evenings", "Contact", "Provider",
  ]
}
