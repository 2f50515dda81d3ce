import Authoring
import Curriculum

/// The files that somebody chose to bring in, looked at by their names alone.
enum ChosenFiles {
  private static let most = 20

  /// What is wrong with a choice of Word files; nil where nothing is.
  static func mistake(inDocuments files: [SentFile]) -> String? {
    guard !files.isEmpty else { return "Choose a Word file." }
    guard files.count <= most else { return "Choose at most \(most) files at once." }
    for file in files {
      switch ending(of: file.name) {
      case "docx": continue
      case "docm":
        return
          "\(file.name) is a Word file with macros. In Word, save it as .docx, then choose that."
      case "doc":
        return "\(file.name) is a file of an old Word. In Word, save it as .docx, then choose that."
      default:
        return "\(file.name) is no Word file. Choose files that end in .docx."
      }
    }
    return nil
  }

  /// What is wrong with the choice of a program's file; nil where nothing is.
  static func mistake(inProgram files: [SentFile]) -> String? {
    guard files.count == 1 else { return "Choose one program file." }
    guard ProgramFormat(ofFile: files[0].name) != nil else {
      return "\(files[0].name) is no program file. Choose one that ends in .iet.yaml or .iet.json."
    }
    return nil
  }

  /// The name of a file without its ending, as a title where the file gives none.
  static func stem(of name: String) -> String {
    let end = ProgramFormat.programEnding(of: name)?.count ?? (ending(of: name).count + 1)
    return String(name.dropLast(end)).replacing("_", with: " ").onOneLine
  }

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
