import Curriculum
import Journal
import ProgramFile

/// All texts of one cell, and those that lost there.
struct CellHistoryPage: Page {
  static let template = "cell-history"
  let pageTitle: String
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let place: String
  let countWords: String
  let writeAddress: String
  let current: String?
  let isCleared: Bool
  let isNeverWritten: Bool
  let part: String
  let field: String
  let base: String
  let versions: [Version]

  struct Version: Sendable {
    var author: String
    var initials: String
    var at: String
    var atWords: String
    var isDraft: Bool
    var isCurrent: Bool
    var pieces: [ChangedWords]
    var mayRestore: Bool
    var seq: String
  }

  init(
    _ opened: OpenedProgram, _ address: CellAddress, _ events: [Event], _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.history)
    self.said = said
    place = PartNames(opened).name(of: address)
    pageTitle = "\(place): history"
    countWords = events.count == 1 ? "1 text" : "\(events.count) texts"
    writeAddress =
      "/programs/\(opened.key)/write" + (address.part.map { "#\($0)/\(address.field)" } ?? "")
    let cell = opened.state.cells[address]
    current = cell?.value?.shown.nilIfEmpty
    isCleared = cell != nil && current == nil
    isNeverWritten = events.isEmpty
    part = address.part?.rawValue ?? ""
    field = address.field
    base = "\(cell?.version ?? 0)"
    let mayWrite = opened.mayWrite
    var texts: [Int: FileValue] = [:]
    for event in events {
      if let change = event.changes.first(where: { $0.address == address }) {
        texts[change.version] = change.value
      }
    }
    versions = events.map { event in
      var (was, value, isDraft): (FileValue?, FileValue?, Bool) = (nil, nil, false)
      if case .drafted(let writes) = event.deed {
        let write = writes.first { $0.address == address }
        (was, value, isDraft) = (write.flatMap { texts[$0.base] }, write?.value, true)
      } else if let change = event.changes.first(where: { $0.address == address }) {
        (was, value) = (change.was, change.value)
      }
      let isCurrent = !isDraft && event.sequence == cell?.sequence
      return Version(
        author: event.author, initials: event.author.personInitials, at: event.at.description,
        atWords: event.at.words, isDraft: isDraft, isCurrent: isCurrent,
        pieces: ChangedWords.pieces(from: was, to: value),
        mayRestore: mayWrite && !isCurrent && !address.isStructure, seq: "\(event.sequence)")
    }
  }
}
