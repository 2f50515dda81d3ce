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
    _ opened: OpenedProgram, to event: Event, _ document: ProgramDocument, _ mistakes: FormMistakes
  ) throws(ProgramFileError) {
    frameProgram = opened.frame(.history)
    said = AnswerOnPage(nil, mistakes)
    seq = "\(event.sequence)"
    at = event.at.description
    atWords = event.at.words
    author = event.author
    head = "\(opened.state.sequence)"
    let names = PartNames(opened)
    // The cells of parts that are deleted say what they said, and are not to be compared.
    let now = try ProgramCells(opened.state.document()).values
    let then = try ProgramCells(document).values
    let addresses = Set(then.keys).union(now.keys).sorted()
    let all = addresses.filter { !$0.isStructure }.compactMap { address -> Change? in
      let (old, new) = (now[address], then[address])
      guard old?.shown != new?.shown else { return nil }
      return Change(
        place: names.name(of: address), pieces: ChangedWords.pieces(from: old, to: new))
    }
    changes = Array(all.prefix(Self.most))
    hasChanges = !all.isEmpty || now != then
    summary = all.count == 1 ? "1 cell changes." : "\(all.count) cells change."
    moreWords = all.count > Self.most ? "And \(all.count - Self.most) more." : nil
  }
}
