import Curriculum
import ProgramFile

extension Fact {
  /// What a person typed or chose, as the cell keeps it; nil for nothing.
  func value(of form: SentForm, named name: String) -> FileValue? {
    switch kind {
    case .strands:
      let chosen = form.all(name).filter { !$0.isEmpty }
      return chosen.isEmpty ? nil : FileValue(.list(chosen.map { .text($0) }))
    case .lines:
      let lines = form[name].split(separator: "\n").map(\.onOneLine).filter { !$0.isEmpty }
      return lines.isEmpty ? nil : FileValue(.list(lines.map { .text($0) }))
    case .words:
      let text = form[name]
      return text.allSatisfy(\.isWhitespace) ? nil : .text(text)
    case .line, .number, .day, .profile:
      let text = form[name].onOneLine
      return text.isEmpty ? nil : .text(text)
    }
  }

  /// What a cell holds, as the page shows it and as its form sends it back.
  static func shown(_ value: FileValue?) -> String {
    guard let value else { return "" }
    guard case .list(let items) = value.content else { return value.scalar ?? "" }
    return items.compactMap(\.scalar).joined(separator: "\n")
  }
}
