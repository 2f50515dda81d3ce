import Curriculum

/// Everything that a program says, as facts that can be compared with those of another.
///
/// Left out: ids, language, profile, notes, comments, proposals, the wording of dates, the title
/// and the intensity of components, the office behind the name of a contact, and the kinds of
/// credentials, partners and contributions, which follow from the words. That a person teaches in
/// a strand is one fact, whether the person says so or the component.
struct ProgramFacts {
  /// The facts, in the order of the program.
  private(set) var facts: [Fact] = []
  let program: Program
  let keys: [ObjectiveKey]

  /// Takes a program with the keys of its objectives.
  init(of program: Program, keys: [ObjectiveKey]) {
    self.program = program
    self.keys = keys
    addObjectives()
    addCodes()
    addForm()
    addComponents()
    addPeople()
    addTeaching()
    addPathway()
    addPartners()
    addPapers()
  }

  /// Adds a fact, unless its text says nothing; the context is what it is said of.
  mutating func add(
    _ field: FactField, _ text: String?, of objective: ObjectiveKey? = nil,
    in context: [String?] = []
  ) {
    guard let text, !ComparableText(text).form.isEmpty else { return }
    let context = context.map { $0 ?? "none" }
    let place = ([objective?.name].compactMap(\.self) + context).map(Self.line)
    let compared = [objective?.key].compactMap(\.self) + context + [text]
    append(
      field, compared, objective,
      shown: (place + [Self.line(text)]).joined(separator: " · "))
  }

  /// Adds a list of texts.
  mutating func add(_ field: FactField, _ texts: [String], in context: [String?] = []) {
    for text in texts { add(field, text, in: context) }
  }

  /// Adds hours, each number a fact.
  mutating func add(_ field: FactField, _ hours: Hours, in context: [String?] = []) {
    add(field, hours.total?.description, in: context + ["total"])
    add(field, hours.perWeek?.description, in: context + ["per week"])
    add(field, hours.weeks?.description, in: context + ["weeks"])
  }

  /// Adds the first and the last day.
  mutating func add(_ field: FactField, _ dates: Dates, in context: [String?] = []) {
    add(field, dates.starts?.description, in: context + ["starts"])
    add(field, dates.ends?.description, in: context + ["ends"])
  }

  /// Adds that an objective exists: the same fact for all that are aligned with one another.
  mutating func add(existing objective: ObjectiveKey, saying text: String) {
    append(
      .objective, [objective.key], objective, shown: "\(objective.name) · \(Self.line(text))")
  }

  private mutating func append(
    _ field: FactField, _ compared: [String], _ objective: ObjectiveKey?, shown: String
  ) {
    facts.append(
      Fact(
        field: field, compared: compared.map(ComparableText.init), shown: shown,
        position: objective?.position ?? 0))
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
