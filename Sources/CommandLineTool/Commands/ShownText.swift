import Authoring

/// The work of `plait text`, apart from how it is asked for.
struct ShownText {
  /// The name of the command.
  static let command = "text"

  var files: [String]
  var hasMargins = false
  var view = ChangesView.accepted
  var listsChanges = false

  init(of files: [String]) { self.files = files }

  /// What a plain `plait text FILE...` asks for; nil where anything else is said.
  ///
  /// To build the parser of the options takes as long as to read a short document, since
  /// every type of an option is looked up among all conformances of the program.
  init?(plain arguments: [String]) {
    guard arguments.count > 2, arguments[1] == Self.command,
      arguments.dropFirst(2).allSatisfy({ !$0.hasPrefix("-") && !$0.isEmpty })
    else { return nil }
    self.init(of: Array(arguments.dropFirst(2)))
  }

  /// Writes the text of all files; of several, each is headed by its name, and one that cannot
  /// be read is told and passed over.
  ///
  /// The only file is handed back, for a caller that ends the process: to free a long document
  /// piece by piece takes nearly as long as to write its text.
  @discardableResult
  func write() throws -> WordFile? {
    if files.count == 1 { return try write(files[0]) }
    var isWhole = true
    for file in files {
      try StandardOutput.write("==> \(file) <==\n")
      do {
        _ = try write(file)
      } catch let error as AuthoringError where error.kind == .input {
        StandardError.write(error.description)
        isWhole = false
      }
    }
    if !isWhole { throw ExitStatus.inputUnreadable }
    return nil
  }

  private func write(_ file: String) throws -> WordFile {
    let word = try WordFile(at: file, view: view)
    for notice in word.notices { StandardError.write("\(file): \(notice)") }
    if listsChanges {
      if word.changes.isEmpty { StandardError.write("\(file): there are no tracked changes.") }
      try StandardOutput.write(asItIs: word.changes)
    } else {
      try word.text(withMargins: hasMargins) { try StandardOutput.write(asItIs: copy $0) }
    }
    return word
  }
}
