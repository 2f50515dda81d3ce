import Curriculum
import Frameworks
import Testing

struct SuggestionTests {
  private let library = LibraryFixture.library

  private func offered(_ suggestions: [Suggestion]) -> [String] {
    suggestions.map(\.found.reference.description)
  }

  @Test func `suggestions stay in the strand`() {
    let text = "Communicate critical measurements and convert between systems"
    let suggester = Suggester(library)
    #expect(
      offered(suggester.suggestions(for: text, strand: .adultEducation, limit: 2))
        == ["ccrs 5.MD.1"])
    #expect(
      offered(suggester.suggestions(for: text, strand: .workforcePreparation))
        == ["esf ESF.CS", "esf ESF.CT"])
  }

  @Test func `a list without a strand is searched when it is named`() {
    let text = "Type letters"
    let suggester = Suggester(library)
    #expect(suggester.suggestions(for: text, strand: .workforceTraining) == [])
    #expect(
      offered(suggester.suggestions(for: text, strand: .workforceTraining, from: ["casas"]))
        == ["casas KB 2"])
  }

  @Test func `a suggestion says which words it has in common with the text`() throws {
    let suggester = Suggester(library)
    let text = "Converts the measured fluids"
    let first = try #require(suggester.suggestions(for: text, strand: .adultEducation).first)
    #expect(first.reasons == [.words(["Converts", "measured"])])
  }

  @Test func `no number of items is too large to ask for`() {
    let suggester = Suggester(library)
    #expect(
      offered(suggester.suggestions(for: "Convert", strand: .adultEducation, limit: .max))
        == ["ccrs 5.MD.1"])
    #expect(library.search("RI.3.2", limit: .max).count == 1)
    #expect(library.search("measure", limit: -1) == [])
  }

  @Test func `requirements are never offered`() {
    let rule = LibraryFixture.framework(
      "rule", .requirements, .adultEducation, [("1", "Convert measurements")])
    let suggester = Suggester(FrameworkLibrary([rule]))
    #expect(suggester.suggestions(for: "convert", strand: .adultEducation) == [])
  }

  @Test func `what another program aligned is found by its words and says whose it is`() throws {
    let precedent = Precedent(
      text: "Turn ounces into milliliters", item: ItemReference("ccrs 5.MD.1"),
      program: "Nursing Assistant")
    let text = "Turn liters into milliliters"
    #expect(Suggester(library).suggestions(for: text, strand: .adultEducation) == [])
    let suggester = Suggester(library, precedents: [precedent])
    let first = try #require(suggester.suggestions(for: text, strand: .adultEducation).first)
    #expect(first.found.reference == ItemReference("ccrs 5.MD.1"))
    #expect(
      first.reasons == [.words(["Turn", "milliliters"]), .precedents(["Nursing Assistant"])])
  }

  @Test func `where a program cites skills and not what stands below them, the skill is offered`() {
    var skills = Framework(
      id: "skills", title: "Skills", publisher: "Test", kind: .skills, licence: .unstated,
      identifier: "skills", strand: .workforcePreparation)
    skills.items = [
      item("T", "Teamwork", depth: 0), item("T.1", "Shares the work", parent: 0, depth: 1),
      item("T.2", "Settles quarrels", parent: 0, depth: 1),
    ]
    let library = FrameworkLibrary([skills])
    let habits = CitingHabits([ItemReference("skills T")], in: library)
    let suggester = Suggester(library)
    let text = "Settle who works where"
    #expect(
      offered(suggester.suggestions(for: text, strand: .workforcePreparation))
        == ["skills T.1", "skills T.2"])
    #expect(
      offered(suggester.suggestions(for: text, strand: .workforcePreparation, habits: habits))
        == ["skills T"])
  }

  private func item(
    _ code: String, _ label: String, parent: Int? = nil, depth: Int
  ) -> FrameworkItem {
    FrameworkItem(
      id: code, code: FrameworkCode(code), label: label, statement: label, parent: parent,
      depth: depth)
  }
}
