import Curriculum
import Importing
import Testing

struct LedgerTests {
  private let outline: SourceOutline = {
    var outline = SourceOutline()
    _ = outline.add(Passage("Credential: Certified Nursing Assistant", place: "paragraph 1"))
    _ = outline.add(Passage("Bring a pencil.", label: "2.", place: "paragraph 2"))
    return outline
  }()

  @Test func `what nobody claims is unplaced, with its label and place`() {
    let entries = Ledger(for: outline).entries(of: outline)
    #expect(
      entries.map(\.text) == ["Credential: Certified Nursing Assistant", "2. Bring a pencil."])
    #expect(entries.map(\.isUnplaced) == [true, true])
  }

  @Test func `a passage is cut where its fates differ`() throws {
    var ledger = Ledger(for: outline)
    let text = outline.passages[0].text
    let colon = try #require(text.firstIndex(of: ":"))
    ledger.claim(0, text.startIndex..<text.index(after: colon), as: .label(of: "credential"))
    ledger.claim(
      0, text.index(after: colon)..<text.endIndex,
      as: .placed(field: "credential", confidence: 1))
    let entries = ledger.entries(of: outline)
    #expect(
      entries.map(\.text) == ["Credential:", " Certified Nursing Assistant", "2. Bring a pencil."])
    #expect(entries.map(\.isUnplaced) == [false, false, true])
  }

  @Test func `words claimed twice are counted once`() {
    var ledger = Ledger(for: outline)
    ledger.claim(1, in: outline, as: .placed(field: "outcome of SSLO 1", confidence: 1))
    ledger.claim(1, in: outline, as: .placed(field: "outcome of SSLO 2", confidence: 1))
    let entries = ledger.entries(of: outline)
    #expect(entries.last?.fates.count == 2)
    let source = "Credential: Certified Nursing Assistant\n2. Bring a pencil."
    #expect(ConservationLaw.differences(source: source, entries: entries).isEmpty)
  }

  @Test func `a word that is called placed and is not in the program is found`() {
    var ledger = Ledger(for: outline)
    ledger.claim(0, in: outline, as: .placed(field: "credential", confidence: 1))
    ledger.claim(1, in: outline, as: .placed(field: "statement of SSLO 1", confidence: 1))
    var program = Program()
    var credential = Credential(id: "credential-1")
    credential.name = "Credential: Nursing Assistant"
    program.pathway.credentials = [credential]
    var objective = Objective(id: "o1")
    objective.statement = "Bring a pencil."
    program.objectives = [objective]
    let entries = ledger.entries(of: outline)
    #expect(ConservationLaw.missing(from: program, entries: entries) == ["certified"])
  }

  @Test func `hours may stand in the program as numbers, and a shared name once`() {
    var outline = SourceOutline()
    _ = outline.add(Passage("6 hours a week for 16 weeks", place: "paragraph 1"))
    _ = outline.add(Passage("Ann Dubois", place: "paragraph 2"))
    _ = outline.add(Passage("Ann Dubois", place: "paragraph 3"))
    var ledger = Ledger(for: outline)
    ledger.claim(0, in: outline, as: .placed(field: "hours of adult education", confidence: 1))
    for (id, strand) in zip(1...2, Strand.allCases) {
      ledger.claim(id, in: outline, as: .placed(field: "instructor of \(strand)", confidence: 1))
    }
    var program = Program()
    program.hours = Hours(perWeek: Amount(6))
    var instructor = Instructor(id: "instructor-1")
    instructor.name = "Ann Dubois"
    program.instructors = [instructor]
    let entries = ledger.entries(of: outline)
    #expect(ConservationLaw.missing(from: program, entries: entries).contains("16"))
    program.hours.weeks = Amount(16)
    #expect(ConservationLaw.missing(from: program, entries: entries) == [])
  }

  @Test func `a word lost and a word invented are both found`() {
    let entries = Ledger(for: outline).entries(of: outline)
    let source = "Credential: Certified Nursing Assistant Aide\n2. Bring a pencil"
    #expect(ConservationLaw.differences(source: source, entries: entries) == ["Aide": -1])
    let shorter = "Credential: Certified Nursing Assistant\nBring a pencil"
    #expect(ConservationLaw.differences(source: shorter, entries: entries) == ["2": 1])
  }
}
