import Journal

/// Choosing files to bring into a program, and waiting until they are read.
struct ImportPage: Page {
  static let template = "import"
  static let scripts = ["import.js", "waiting.js"]
  let pageTitle = "Import"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let way: ImportSteps
  let isReading: Bool
  let statusAddress: String
  let readingWords: String
  let readingAddress: String
  let total: String
  let done: String
  let progressWords: String
  let mayImport: Bool
  let limitWords = ImportPage.limits
  let fileMistake: String?
  let hasLayouts: Bool
  let layouts: [LayoutChoice]
  let hasImports: Bool
  let imports: [Row]

  static let limits = "at most 20 MB each and 40 MB together"

  struct LayoutChoice: Sendable {
    var layout: String
    var layoutTitle: String
  }

  struct Row: Sendable {
    var files: String
    var begunAt: String
    var begunWords: String
    var begunBy: String
    var importState: String
    var importAddress: String
    var importKey: String
  }

  /// - Parameters:
  ///   - opened: the program.
  ///   - waiting: the import whose files are being read.
  ///   - stored: the imports that are not finished, with what each waits for.
  ///   - layouts: those that were remembered.
  ///   - said: what a form did.
  init(
    _ opened: OpenedProgram, waiting: StoredImport?, _ stored: [(StoredImport, state: String)],
    layouts: [Layouts.Layout], _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.import)
    self.said = said
    way = ImportSteps(at: .files, in: opened.key.rawValue)
    isReading = waiting != nil
    let address = waiting.map { opened.address(of: $0) } ?? ""
    statusAddress = address + "/status"
    readingAddress = address
    readingWords = waiting?.files ?? ""
    total = "\(waiting?.about.names.count ?? 0)"
    done = "\(waiting.map { $0.progress - 1 } ?? 0)"
    progressWords = waiting?.progressWords ?? ""
    mayImport = opened.mayWrite && waiting == nil
    fileMistake = said["files"]
    self.layouts = layouts.map { LayoutChoice(layout: $0.key, layoutTitle: $0.title) }
    hasLayouts = !layouts.isEmpty
    imports =
      opened.mayWrite
      ? stored.map { stored, state in
        Row(
          files: stored.files, begunAt: stored.begun.description, begunWords: stored.begun.words,
          begunBy: stored.about.by, importState: state,
          importAddress: opened.address(of: stored), importKey: stored.key)
      } : []
    hasImports = !imports.isEmpty
  }
}

extension OpenedProgram {
  /// The address of an import.
  func address(of stored: StoredImport) -> String { "/programs/\(key)/import/\(stored.key)" }
}

extension StoredImport {
  /// How far the reading is, in words.
  var progressWords: String {
    "Reading file \(progress) of \(about.names.count): \(about.names[progress - 1])."
  }
}
