import Curriculum
import Journal

/// The programs that a person works on.
struct ProgramsPage: Page {
  static let template = "programs"
  static let scripts = ["import.js"]
  let pageTitle = "Programs"
  let said: AnswerOnPage
  let countWords: String
  let mayCreate: Bool
  let hasSearch: Bool
  let query: String
  let isSearched: Bool
  let hasPrograms: Bool
  let programs: [Row]
  let olderAddress: String? = nil
  let isEmpty: Bool
  let emptyWords: String
  let isNotFound: Bool
  let newTitle: String
  let titleMistake: String?
  let limitWords = ImportPage.limits
  let filesMistake: String?
  let fileMistake: String?

  struct Row: Sendable {
    var address: String
    var title: String
    var provider: String
    var stateKind: String
    var stateWords: String
    var changedAt: String
    var changedWords: String
    var changedBy: String
    var here: [Face]
    var isAlone: Bool
  }

  struct Face: Sendable {
    var hereName: String
    var hereInitials: String
  }

  init(
    _ rows: [Row], of total: Int, searched query: String, for visitor: Visitor,
    newTitle: String = "", _ mistakes: FormMistakes = FormMistakes()
  ) {
    programs = rows
    countWords = total == 1 ? "1 program" : "\(total) programs"
    mayCreate = visitor.mayBegin
    hasSearch = total >= 12
    self.query = query
    isSearched = !query.isEmpty
    hasPrograms = !rows.isEmpty
    isEmpty = total == 0
    emptyWords =
      mayCreate
      ? "Make the first one below."
      : "You belong to none yet. Ask the administrator for an invitation."
    isNotFound = total > 0 && rows.isEmpty
    said = AnswerOnPage(nil, mistakes)
    self.newTitle = newTitle
    titleMistake = mistakes["title"]
    filesMistake = mistakes["files"]
    fileMistake = mistakes["file"]
  }
}
