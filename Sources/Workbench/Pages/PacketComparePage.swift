import Curriculum
import Journal
import ProgramFile
import Reports

/// What the newest packet says otherwise than the one that was sent last.
struct PacketComparePage: Page {
  static let template = "packet-compare"
  static let scripts = ["print.js"]
  let pageTitle = "Since the last submission"
  let frameProgram: FrameProgram?
  let earlier: String
  let later: String
  let summary: String
  let hasDifferences: Bool
  let differenceGroups: [Group]
  let hasChangedFiles: Bool
  let changedFilesWords: String
  let changedFiles: [File]

  struct Group: Sendable {
    var differenceGroup: String
    var differenceTitle: String
    var differences: [Difference]
  }

  struct Difference: Sendable {
    var place: String
    var pieces: [ChangedWords]
  }

  struct File: Sendable {
    var fileName: String
    var fate: String
  }

  init(
    _ opened: OpenedProgram, _ sent: KeptPacket, _ newer: KeptPacket?, from before: Program,
    to after: Program, _ documents: [PacketChange.Document]
  ) {
    frameProgram = opened.frame(.packet)
    earlier = "The packet of \(Moment(sent.at)?.words ?? sent.at)"
    later = "the program as it stands now"
    let facts = ProgramDifference(from: before.asSent, to: after.asSent).facts
    var titles: [String] = []
    for fact in facts where !titles.contains(fact.place.first ?? "") {
      titles.append(fact.place.first ?? "")
    }
    differenceGroups = titles.enumerated().map { index, title in
      Group(
        differenceGroup: "group-\(index + 1)", differenceTitle: title.capitalizedFirst,
        differences: facts.filter { $0.place.first == title }.map(Difference.init))
    }
    changedFiles = documents.filter { $0.fate != "same" }.map {
      File(fileName: $0.name, fate: $0.fate)
    }
    hasChangedFiles = !changedFiles.isEmpty
    changedFilesWords =
      newer.map { "In the packet of \(Moment($0.at)?.words ?? $0.at)." } ?? ""
    hasDifferences = !facts.isEmpty || hasChangedFiles
    summary = facts.count == 1 ? "1 difference" : "\(facts.count) differences"
  }
}

extension Program {
  /// What is sent to be reviewed, without what is said about it.
  fileprivate var asSent: Program {
    var program = self
    program.reviews = []
    program.comments = []
    program.proposals = []
    return program
  }
}

extension PacketComparePage.Difference {
  fileprivate init(_ fact: ChangedFact) {
    let rest = fact.place.dropFirst()
    place = (rest.isEmpty ? fact.place[...] : rest).joined(separator: ", ").capitalizedFirst
    pieces =
      fact.isOrder
      ? [
        ChangedWords(
          isAdded: false, isRemoved: false, isSame: true,
          words: "Now in the order \(fact.new ?? "")")
      ]
      : ChangedWords.pieces(
        from: fact.old.map { .text($0) }, to: fact.new.map { .text($0) })
  }
}
