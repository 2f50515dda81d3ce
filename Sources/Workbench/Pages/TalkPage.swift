import Curriculum
import Journal
import ProgramFile

/// What people say about the program, and what they suggest.
struct TalkPage: Page {
  static let template = "talk"
  let pageTitle = "Talk"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let countWords: String
  let mayTalk: Bool
  let shows: [Show]
  let parts: [PartChoice]
  let threads: [Thread]
  let hasThreads: Bool
  let emptyTitle: String
  let emptyWords: String
  let newText: String
  let textMistake: String?
  let hasSuggestions: Bool
  let suggestions: [Suggested]

  struct Show: Sendable {
    var show: String
    var showWords: String
    var isChosen: Bool
  }

  struct PartChoice: Sendable {
    var part: String
    var partTitle: String
    var isChosen: Bool
  }

  struct Thread: Sendable {
    var thread: String
    var threadPlace: String
    var threadAddress: String
    var quoted: String?
    var isDone: Bool
    var comments: [Said]
    var mayReply: Bool
  }

  struct Said: Sendable {
    var author: String
    var initials: String
    var at: String
    var atWords: String
    var text: String
  }

  struct Suggested: Sendable {
    var suggestion: String
    var suggestionPlace: String
    var suggestionAddress: String
    var suggestedBy: String
    var suggestedAt: String
    var suggestedWords: String
    var suggestedFrom: String?
    var pieces: [ChangedWords]
    var isOutdated: Bool
    var mayDecide: Bool
    var suggestionBase: String
    var decided: String?
    var decidedKind: String
  }

  init(
    _ opened: OpenedProgram, show: String, part: String, newText: String = "",
    _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.talk)
    self.said = said
    textMistake = said["new-text"]
    self.newText = newText
    mayTalk = !opened.state.isClosed
    shows = [("open", "Open"), ("done", "Done"), ("all", "All")].map {
      Show(show: $0, showWords: $1, isChosen: $0 == show)
    }
    let names = PartNames(opened)
    parts = names.choices.map {
      PartChoice(part: $0.part.rawValue, partTitle: $0.name, isChosen: $0.part.rawValue == part)
    }
    let all = opened.program.comments
    let answers = Dictionary(grouping: all.filter { $0.answers != nil }, by: { $0.answers })
    let ids = Set(all.map(\.id))
    // An answer to a comment that is gone starts a thread of its own: no word is hidden.
    let firsts = all.filter { comment in comment.answers.map { !ids.contains($0) } ?? true }
    let chosen = firsts.filter { comment in
      (part.isEmpty || comment.part?.rawValue == part)
        && (show == "all" || (show == "done") == (comment.status == .resolved))
    }
    let mayReply = mayTalk
    threads = chosen.map { first in
      Thread(first, answers, names, opened, mayReply: mayReply)
    }
    hasThreads = !threads.isEmpty
    let open = firsts.count { $0.status == .open }
    countWords = open == 1 ? "1 open comment" : "\(open) open comments"
    emptyTitle = show == "open" ? "No open comments" : "No comments here"
    emptyWords = "A comment can be about any part of the program."
    let mayDecide = opened.has(.author, .administrator) && mayTalk
    suggestions = opened.program.proposals.map { proposal in
      Suggested(proposal, names, opened, mayDecide: mayDecide)
    }
    hasSuggestions = !suggestions.isEmpty
  }
}

extension TalkPage.Thread {
  fileprivate init(
    _ first: ReviewComment, _ answers: [PartID?: [ReviewComment]], _ names: PartNames,
    _ opened: OpenedProgram, mayReply: Bool
  ) {
    thread = first.id.rawValue
    threadPlace =
      names.name(of: first.part) + (first.place.map { ", \($0)" } ?? "")
    threadAddress =
      "/programs/\(opened.key)/write" + (first.part.map { "#\($0)" } ?? "")
    quoted = first.quoted
    isDone = first.status == .resolved
    comments = ([first] + (answers[first.id] ?? [])).map { TalkPage.Said($0, opened) }
    self.mayReply = mayReply
  }
}

extension TalkPage.Said {
  fileprivate init(_ comment: ReviewComment, _ opened: OpenedProgram) {
    author = comment.author ?? "Somebody"
    initials = author.personInitials
    // What came in with a Word file has its own day; what was written here has the log's time.
    let cell = opened.state.cells[CellAddress(part: comment.id, field: "text")]
    at = cell?.person == nil ? comment.date ?? "" : cell?.at.description ?? ""
    atWords = cell?.person == nil ? comment.date ?? "" : cell?.at.words ?? ""
    text = comment.text
  }
}

extension TalkPage.Suggested {
  fileprivate init(
    _ proposal: Proposal, _ names: PartNames, _ opened: OpenedProgram, mayDecide: Bool
  ) {
    let target = SuggestedChange(proposal, in: opened.state)
    suggestion = proposal.id.rawValue
    suggestionPlace = target.map { names.name(of: $0.address) } ?? names.name(of: proposal.part)
    suggestionAddress =
      "/programs/\(opened.key)/write" + (proposal.part.map { "#\($0)" } ?? "")
    suggestedBy = proposal.author ?? "Somebody"
    suggestedAt = proposal.date ?? ""
    suggestedWords = proposal.date ?? ""
    pieces =
      target.map { ChangedWords.pieces(from: $0.rejected, to: $0.accepted) }
      ?? [
        ChangedWords(
          isAdded: proposal.kind != .deletion, isRemoved: proposal.kind == .deletion, isSame: false,
          words: proposal.text)
      ]
    isOutdated = target == nil
    self.mayDecide = mayDecide
    suggestionBase = "\(target?.version ?? 0)"
    decidedKind = ""
  }
}
