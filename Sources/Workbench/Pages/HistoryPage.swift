import Curriculum
import Foundation
import Journal
import ProgramFile

/// Who changed what, when; the newest first.
struct HistoryPage: Page {
  static let template = "history"
  let pageTitle = "History"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let people: [PersonChoice]
  let parts: [PartChoice]
  let from: String
  let isFiltered: Bool
  let countWords: String
  let hasDrafts: Bool
  let draftWords: String
  let drafts: [Draft]
  let hasEvents: Bool
  let days: [Day]
  let olderAddress: String?
  let emptyWords: String

  struct PersonChoice: Sendable {
    var person: String
    var isChosen: Bool
  }

  struct PartChoice: Sendable {
    var part: String
    var partTitle: String
    var isChosen: Bool
  }

  struct Draft: Sendable {
    var draftPlace: String
    var draftAddress: String
    var draftAuthor: String
    var draftAt: String
    var draftAtWords: String
    var draftText: String
    var standing: String
    var mayUse: Bool
    var draftSeq: String
    var draftPart: String
    var draftField: String
    var draftBase: String
  }

  struct Day: Sendable {
    var day: String
    var dayWords: String
    var events: [Entry]
  }

  struct Entry: Sendable {
    var seq: String
    var at: String
    var atWords: String
    var author: String
    var initials: String
    var did: String
    var cells: [ChangedCell]
    var moreWords: String?
    /// The parts that one change of many cells took out of the program, and those that it brought
    /// back.
    var takenOut: String?
    var backAgain: String?
    var mayRestore: Bool
  }

  struct ChangedCell: Sendable {
    var place: String
    var cellAddress: String
    var pieces: [ChangedWords]
  }

  init(
    _ opened: OpenedProgram, _ choice: HistoryChoice, events: [Event], older: Int?,
    authors: [String], drafts: [Event], _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.history)
    self.said = said
    let names = PartNames(opened)
    people = authors.map { PersonChoice(person: $0, isChosen: $0 == choice.author) }
    parts = names.choices.map {
      PartChoice(
        part: $0.part.rawValue, partTitle: $0.name, isChosen: $0.part.rawValue == choice.part)
    }
    from = choice.from?.description ?? ""
    isFiltered = choice.isFiltered
    let count = opened.state.sequence
    countWords = count == 1 ? "1 change." : "\(count) changes."
    let mayWrite = opened.mayWrite
    let lost = drafts.flatMap { Draft.all(of: $0, opened, names, mayUse: mayWrite) }
    self.drafts = lost
    hasDrafts = !lost.isEmpty
    draftWords = lost.count == 1 ? "1 text lost a conflict" : "\(lost.count) texts lost a conflict"
    hasEvents = !events.isEmpty
    let entries = events.map { event in
      (
        event.at.calendarDay,
        Entry(event, names, mayRestore: mayWrite && event.sequence < count)
      )
    }
    var days: [Day] = []
    for (day, entry) in entries {
      if days.last?.day != day.description {
        days.append(Day(day: day.description, dayWords: day.words, events: []))
      }
      days[days.count - 1].events.append(entry)
    }
    self.days = days
    olderAddress = older.map { "/programs/\(opened.key)/history?\(choice.query)before=\($0)" }
    emptyWords =
      choice.isFiltered ? "No change fits what you chose." : "Nobody has written here yet."
  }
}

extension HistoryPage.Draft {
  fileprivate static func all(
    of event: Event, _ opened: OpenedProgram, _ names: PartNames, mayUse: Bool
  ) -> [HistoryPage.Draft] {
    guard case .drafted(let writes) = event.deed else { return [] }
    return writes.filter { !$0.address.isStructure && $0.value != nil }.map { write in
      let cell = opened.state.cells[write.address]
      return HistoryPage.Draft(
        draftPlace: names.name(of: write.address),
        draftAddress: write.address.historyPath(of: opened.key), draftAuthor: event.author,
        draftAt: event.at.description, draftAtWords: event.at.words,
        draftText: write.value?.shown ?? "", standing: cell?.value?.shown ?? "Nothing",
        mayUse: mayUse, draftSeq: "\(event.sequence)",
        draftPart: write.address.part?.rawValue ?? "",
        draftField: write.address.field, draftBase: "\(cell?.version ?? 0)")
    }
  }
}

extension HistoryPage.Entry {
  /// So many cells of one change are shown; more are counted.
  private static let mostCells = 3
  /// So many parts are named; more are counted.
  private static let mostParts = 6

  fileprivate init(_ event: Event, _ names: PartNames, mayRestore: Bool) {
    seq = "\(event.sequence)"
    at = event.at.description
    atWords = event.at.clockWords
    author = event.author
    initials = event.author.personInitials
    did = event.deed.words(names)
    self.mayRestore = mayRestore
    let told = event.changes.filter { !$0.address.isStructure }
    cells = told.prefix(Self.mostCells).map { change in
      HistoryPage.ChangedCell(
        place: names.name(of: change.address), cellAddress: change.address.historyPath(of: nil),
        pieces: ChangedWords.pieces(from: change.was, to: change.value))
    }
    let more = told.count - cells.count
    moreWords = more == 0 ? nil : more == 1 ? "And 1 more cell." : "And \(more) more cells."
    takenOut = Self.parts(of: event, names) { $0 != nil }
    backAgain = Self.parts(of: event, names) { $0 == nil }
  }

  private static func parts(
    of event: Event, _ names: PartNames, where isMeant: (FileValue?) -> Bool
  ) -> String? {
    // Of an objective with its outcomes the objective is enough.
    let parts = event.changes.filter { change in
      change.address.field == CellAddress.deleted && isMeant(change.value)
        && change.address.part.map(names.isGoneWithOther) != true
    }
    guard event.changes.count > 1, !parts.isEmpty else { return nil }
    let more = parts.count - mostParts
    return parts.prefix(mostParts).map { names.name(of: $0.address.part) }.joined(separator: "; ")
      + (more > 0 ? "; and \(more) more" : "")
  }
}

extension CellAddress {
  /// The page with all texts of a cell; without a program relative to the page of the history.
  func historyPath(of program: ProgramKey?) -> String {
    let part = part.map { "part=\($0.rawValue.queryEncoded)&" } ?? ""
    let base = program.map { "/programs/\($0)/history/cell" } ?? "history/cell"
    return "\(base)?\(part)field=\(field.queryEncoded)"
  }
}

extension String {
  /// The first letters of the first and the last word.
  var personInitials: String {
    let words = split(separator: " ")
    return [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
      .map { $0.uppercased() }.joined()
  }
}
