import Curriculum
import ProgramFile

/// What a change did to a text, word by word.
struct ChangedWords: Sendable {
  var isAdded: Bool
  var isRemoved: Bool
  var isSame: Bool
  var words: String

  /// The pieces of a change from one value to another.
  static func pieces(from old: FileValue?, to new: FileValue?) -> [ChangedWords] {
    let runs = WordDifference(from: old?.shown ?? "", to: new?.shown ?? "").runs
    return runs.enumerated().map { index, run in
      ChangedWords(
        isAdded: run.fate == .added, isRemoved: run.fate == .removed, isSame: run.fate == .kept,
        words: run.text + (index < runs.count - 1 ? " " : ""))
    }
  }
}

extension FileValue {
  /// The value in words: a text as it is, a list with commas.
  var shown: String {
    switch content {
    case .nothing: ""
    case .bare(let text), .text(let text): text
    case .list(let items): items.map(\.shown).joined(separator: ", ")
    case .fields(let fields):
      fields.map { $0.key == "item" ? $0.value.shown : "\($0.key) \($0.value.shown)" }
        .joined(separator: ", ")
    }
  }
}
