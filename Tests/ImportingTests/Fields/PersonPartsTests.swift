import Curriculum
import Testing

@testable import Importing

struct PersonPartsTests {
  private func read(_ words: String) -> (name: String, strands: [Strand]) {
    let naming = { (words: Substring) -> StrandNaming in
      switch words.lowercased() {
      case "abe", "reading": .strand(.adultEducation)
      case "coordinator": .nothing
      default: .trade
      }
    }
    let list = { (words: Substring) -> [Strand] in
      if case .strand(let strand) = naming(words) { [strand] } else { [] }
    }
    let parts = PersonParts(words[...], naming: naming, list: list)
    return (parts.name, parts.strands)
  }

  @Test(
    arguments: [
      ("Ana Ruiz (ABE)", "Ana Ruiz", [.adultEducation]),
      ("Bo Lind, RN", "Bo Lind, RN", []),
      ("Bo Lind, RN (wind lab), bo@example.org", "Bo Lind, RN", [.workforceTraining]),
      ("Vernon Tisdale (CDL)", "Vernon Tisdale", [.workforceTraining]),
      ("HHA – Nora Feld, RN", "Nora Feld, RN", [.workforceTraining]),
      ("Ana Ruiz (coordinator)", "Ana Ruiz", []),
      ("Ann (reads Spanish and Hmong)", "Ann (reads Spanish and Hmong)", []),
    ] as [(String, String, [Strand])])
  func `what stands beside a name is told from it`(words: String, name: String, strands: [Strand]) {
    let parts = read(words)
    #expect(parts.name == name)
    #expect(parts.strands == strands)
  }
}
