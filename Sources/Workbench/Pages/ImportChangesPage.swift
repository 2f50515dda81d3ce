import Journal

/// What an import changes in the program, and what of it is taken.
struct ImportChangesPage: Page {
  static let template = "import-changes"
  let pageTitle = "What the import changes"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let way: ImportSteps
  let importKey: String
  let files: String
  let head: String
  let readingMark: String
  let summary: String
  let hasChanges: Bool
  let changeGroups: [ChangeGroup]
  let leftWords: String?

  struct ChangeGroup: Sendable {
    var changeGroup: String
    var changeGroupTitle: String
    var changeGroupMeaning: String
    var changes: [ChangeChoice]
  }

  struct ChangeChoice: Sendable {
    var change: String
    var changePlace: String
    var pieces: [ChangedWords]
    var isTaken: Bool
  }

  /// - Parameters:
  ///   - opened: the program as it stands.
  ///   - stored: the import.
  ///   - changes: what it would change.
  ///   - left: how many words of the files are not placed.
  ///   - taken: the keys of what was checked; nil for what is checked at first.
  ///   - said: what was wrong with the form.
  init(
    _ opened: OpenedProgram, _ stored: StoredImport, _ changes: ImportChanges, left: Int,
    taken: Set<String>? = nil, _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.import)
    self.said = said
    way = ImportSteps(at: .changes, of: opened.address(of: stored), in: opened.key.rawValue)
    importKey = stored.key
    files = stored.files
    head = "\(opened.state.sequence)"
    readingMark = stored.readingMark
    changeGroups = ImportChanges.Kind.allCases.compactMap { kind in
      let changes = changes.all.filter { $0.kind == kind }
      guard !changes.isEmpty else { return nil }
      return ChangeGroup(
        changeGroup: kind.rawValue, changeGroupTitle: kind.title(of: changes.count),
        changeGroupMeaning: kind.meaning,
        changes: changes.map { change in
          ChangeChoice(
            change: change.key, changePlace: change.place, pieces: change.pieces,
            isTaken: taken.map { $0.contains(change.key) } ?? (kind != .deleted))
        })
    }
    hasChanges = !changes.all.isEmpty
    summary =
      changes.all.isEmpty
      ? "nothing changes"
      : ImportChanges.Kind.allCases.compactMap { kind in
        let count = changes.all.count { $0.kind == kind }
        return count == 0 ? nil : "\(count) \(kind.rawValue)"
      }.joined(separator: ", ")
    leftWords =
      left == 0
      ? nil
      : "\(left == 1 ? "1 word of the files is" : "\(left) words of the files are") not placed. "
        + "They stay at hand in this import after the rest is in the program."
  }
}

extension ImportChanges.Kind {
  fileprivate func title(of count: Int) -> String {
    switch self {
    case .changed: count == 1 ? "1 change" : "\(count) changes"
    case .added: count == 1 ? "1 addition" : "\(count) additions"
    case .deleted: count == 1 ? "1 deletion" : "\(count) deletions"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .changed: "The program and the files say different things here."
    case .added: "The files say this, and the program does not say it yet."
    case .deleted:
      "The program says this, and the files do not. It stays unless you check it; what is deleted can "
        + "be had back on the History page."
    }
  }
}
