package import Curriculum
package import WordFormat

/// Finds the values of a program in a finished document, and proposes marks for them.
///
/// Rows that repeat for each part of a list come first; what is left is looked through value by
/// value, the longest first. What could be several names is listed and left.
package struct FormLearner {
  private let form: ProgramForm
  private let record: any FormRecord

  /// Takes the names of a profile and the program whose words the document holds.
  package init(_ profile: Profile, _ program: Program, _ sources: FormSources) {
    form = ProgramForm(profile)
    record = form.filling(program, sources).record
  }

  /// Looks through the paragraphs of a document.
  package func learn(_ paragraphs: [FormParagraph]) -> LearnedForm {
    var learned = LearnedForm()
    var rows = RowLearner(paragraphs, lists)
    rows.learn(&learned)
    let names = form.names(of: .program).map(\.name).filter { $0.kind == .text }
    let values = ValueLearner(values, names: names)
    // What a content control is called is filled in already.
    let called = Set(names.flatMap(\.plainWords))
    let filled = paragraphs.indices.filter { index in
      paragraphs[index].controls.contains { called.contains(FormWords.plain($0)) }
    }
    values.learn(paragraphs, except: rows.taken.union(filled), &learned)
    return learned
  }

  /// What the program states in words, by name.
  private var values: [KnownValue] {
    let names = form.names(of: .program)
    return names.enumerated().compactMap { field, named in
      guard named.name.kind == .text, !Self.derived.contains(named.name.words),
        case .text(let text) = record.value(field)
      else { return nil }
      return KnownValue(
        name: named.name, text: text, isTopic: field < FieldTopic.allCases.count)
    }
  }

  /// What is counted or told by Plait, and so no word of a person.
  private static let derived: Set = [
    "Language", "Number of objectives", "Number of outcomes", "Revision number", "Fingerprint",
    "Packet date", "Last decision",
  ]

  /// The lists of the program with the texts of each of their parts.
  private var lists: [KnownList] {
    form.names(of: .program).enumerated().compactMap { field, named in
      guard case .list(let number) = named.name.kind, let scope = FormScopeName(rawValue: number),
        Self.scopes.contains(scope), case .list(let count, let part) = record.value(field),
        count > 1, count <= Self.mostParts
      else { return nil }
      let parts = (0..<count).map(part)
      let columns = form.names(of: scope).enumerated().compactMap { field, named in
        named.name.kind == .text
          ? KnownColumn(name: named.name, texts: parts.map { Self.text($0.value(field)) }) : nil
      }
      return KnownList(title: scope.title, count: count, columns: columns)
    }
  }

  /// What people make tables of; what is derived from frameworks and rules is left aside.
  private static let scopes: [FormScopeName] = [
    .objective, .unit, .course, .supportClass, .instructor, .partner, .provider, .credential,
    .cohort, .budgetLine, .assurance, .signer, .attachment, .laborMarketFact, .supportService,
    .component, .material, .assessment, .outcome,
  ]
  private static let mostParts = 5_000

  private static func text(_ value: FormValue) -> FormText? {
    if case .text(let text) = value { text } else { nil }
  }
}
