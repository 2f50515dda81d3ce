import Curriculum
import Journal
import ProgramFile

/// Makes the inputs of fields, with what the program says and what somebody typed.
struct FactInputs {
  private let opened: OpenedProgram
  private let profiles: [(id: String, title: String)]
  private let sent: SentFacts?
  private let said: AnswerOnPage

  init(
    _ opened: OpenedProgram, profiles: [(id: String, title: String)], sent: SentFacts?,
    _ said: AnswerOnPage
  ) {
    self.opened = opened
    self.profiles = profiles
    self.sent = sent
    self.said = said
  }

  /// The inputs of a section or a part; `key` begins their ids.
  func inputs(of facts: [Fact], part: PartID?, key: String) -> [FactsPage.Input] {
    let isSent =
      sent.map { $0.part == part && (part != nil || $0.key == key) && !$0.isNew } ?? false
    return facts.enumerated().map { index, fact in
      let address = CellAddress(part: part, field: fact.path)
      let was = Fact.shown(opened.state.cells[address]?.value)
      return input(
        fact, index, key: key, was: was, typed: isSent ? sent?.typed(fact, index) : nil,
        version: opened.version(of: address), isSent: isSent)
    }
  }

  /// The inputs of a part that is not there yet.
  func newInputs(of list: FactList) -> [FactsPage.Input] {
    let isSent = sent.map { $0.isNew && $0.key == list.key } ?? false
    return list.facts.enumerated().map { index, fact in
      input(
        fact, index, key: "new-\(list.key)", was: "",
        typed: isSent ? sent?.typed(fact, index) : nil, version: 0, isSent: isSent)
    }
  }

  private func input(
    _ fact: Fact, _ index: Int, key: String, was: String, typed: String?, version: Int, isSent: Bool
  ) -> FactsPage.Input {
    let shown = typed ?? was
    let id = "\(key)-\(index)"
    let mistake = isSent ? said[id] : nil
    let described = [fact.hint.map { _ in "\(id)-hint" }, mistake.map { _ in "\(id)-mistake" }]
      .compactMap { $0 }
    var input = FactsPage.Input(
      inputID: id, inputName: "f\(index)", inputNumber: "\(index)",
      describedBy: described.isEmpty ? nil : described.joined(separator: " "),
      inputLabel: fact.label, inputHint: fact.hint, inputMistake: mistake, shown: shown, was: was,
      version: "\(version)")
    switch fact.kind {
    case .line: input.isLine = true
    case .words, .lines: input.isWords = true
    case .number: input.isNumber = true
    case .day: input.isDay = true
    case .strands:
      input.isStrands = true
      let chosen = shown.split(separator: "\n").map(String.init)
      input.options = Strand.allCases.map {
        .init(
          option: $0.title, optionTitle: $0.title.capitalizedFirst,
          isOptionChosen: chosen.contains($0.title))
      }
    case .profile:
      input.isProfile = true
      input.options = profileOptions(chosen: shown)
    }
    return input
  }

  /// The profiles; one that the program names and nobody has is among them, so that it stays.
  private func profileOptions(chosen: String) -> [FactsPage.Option] {
    let known = profiles.map {
      FactsPage.Option(option: $0.id, optionTitle: $0.title, isOptionChosen: $0.id == chosen)
    }
    let isKnown = chosen.isEmpty || profiles.contains { $0.id == chosen }
    let own = FactsPage.Option(
      option: chosen, optionTitle: "\(chosen) (not installed here)", isOptionChosen: true)
    return isKnown ? known : known + [own]
  }
}
