import Journal
import ProgramFile

/// What going back to an earlier state would change.
struct RestorePage: Page {
  static let template = "restore"
  let pageTitle = "Go back"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let seq: String
  let at: String
  let atWords: String
  let author: String
  let head: String
  let hasChanges: Bool
  let summary: String
  let moreWords: String?
  let changes: [Change]

  struct Change: Sendable {
    var place: String
    var pieces: [ChangedWords]
  }

  private static let most = 50

  init(
    _ opened: OpenedProgram, to event: Event, _ then: ProgramState, _ mistakes: FormMistakes
  ) {
    frameProgram = opened.frame(.history)
    said = AnswerOnPage(nil, mistakes)
    seq = "\(event.sequence)"
    at = event.at.description
    atWords = event.at.words
    author = event.author
    head = "\(opened.state.sequence)"
    let names = PartNames(opened)
    let addresses = Set(then.cells.keys).union(opened.state.cells.keys).sorted()
    let all = addresses.filter { !$0.isStructure }.compactMap { address -> Change? in
      let (old, new) = (opened.state.cells[address]?.value, then.cells[address]?.value)
      guard old?.shown != new?.shown else { return nil }
      return Change(
        place: names.name(of: address), pieces: ChangedWords.pieces(from: old, to: new))
    }
    changes = Array(all.prefix(Self.most))
    hasChanges = !all.isEmpty || opened.state.values != then.values
    summary = all.count == 1 ? "1 cell changes." : "\(all.count) cells change."
    moreWords = all.count > Self.most ? "And \(all.count - Self.most) more." : nil
  }
}
