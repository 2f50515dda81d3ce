import Authoring
import Curriculum
import Frameworks
import Journal
import ProgramFile

/// What a program says beside its set: hours, dates, people, organizations.
struct FactsPage: Page {
  static let template = "facts"
  static let scripts = ["facts.js"]
  let pageTitle = "Program"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let mayWrite: Bool
  let cannotWords: String
  let sections: [Section]
  let lists: [List]

  struct Section: Sendable {
    var section: String
    var sectionTitle: String
    var sectionMeaning: String
    var filledWords: String
    var isOpen: Bool
    var inputs: [Input]
  }

  struct List: Sendable {
    var section: String
    var sectionTitle: String
    var sectionMeaning: String
    var filledWords: String
    var isOpen: Bool
    var one: String
    var parts: [Part]
    var newInputs: [Input]
  }

  struct Part: Sendable {
    var part: String
    var partName: String
    var partTitle: String
    var isPartOpen: Bool
    var deletedVersion: String
    var inputs: [Input]
  }

  /// A field with its input, of which exactly one kind is true.
  struct Input: Sendable {
    var inputID: String
    var inputName: String
    var inputNumber: String
    var describedBy: String?
    var inputLabel: String
    var inputHint: String?
    var inputMistake: String?
    var shown: String
    var was: String
    var version: String
    var isLine = false
    var isWords = false
    var isNumber = false
    var isDay = false
    var isStrands = false
    var isProfile = false
    var options: [Option] = []
  }

  struct Option: Sendable {
    var option: String
    var optionTitle: String
    var isOptionChosen: Bool
  }

  /// - Parameters:
  ///   - opened: the program as it stands.
  ///   - profiles: all profiles there are, by name and title.
  ///   - key: the section or list that is unfolded; nil for the first.
  ///   - sent: a form that was not taken; its words stay on the page.
  ///   - said: what happened.
  init(
    _ opened: OpenedProgram, profiles: [(id: String, title: String)], open key: String?,
    sent: SentFacts?, _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.program)
    self.said = said
    mayWrite = opened.mayWrite
    cannotWords =
      opened.state.isClosed
      ? "The program is closed for changes." : "Authors of this program fill this in."
    let maker = FactInputs(opened, profiles: profiles, sent: sent, said)
    sections = ProgramFacts.sections.enumerated().map { index, section in
      let inputs = maker.inputs(of: section.facts, part: nil, key: section.key)
      return Section(
        section: section.key, sectionTitle: section.title, sectionMeaning: section.meaning,
        filledWords: "\(inputs.filter { !$0.was.isEmpty }.count) of \(inputs.count) filled in",
        isOpen: section.key == key || (key == nil && index == 0), inputs: inputs)
    }
    lists = ProgramFacts.lists.map { list in
      let parts = opened.parts(in: list.list)
      return List(
        section: list.key, sectionTitle: list.title, sectionMeaning: list.meaning,
        filledWords: parts.isEmpty ? "none" : "\(parts.count)", isOpen: list.key == key,
        one: list.one,
        parts: parts.enumerated().map { index, part in
          let inputs = maker.inputs(of: list.facts, part: part, key: "\(list.key)-\(index + 1)")
          let name = inputs.first { !$0.was.isEmpty }?.was ?? list.one
          return Part(
            part: part.rawValue, partName: "\(list.key)-\(index + 1)",
            partTitle: String(name.onOneLine.prefix(120)),
            isPartOpen: sent?.part == part,
            deletedVersion:
              "\(opened.version(of: CellAddress(part: part, field: CellAddress.deleted)))",
            inputs: inputs)
        },
        newInputs: maker.newInputs(of: list))
    }
  }
}
