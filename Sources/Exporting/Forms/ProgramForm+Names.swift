package import Curriculum
import WordFormat

extension ProgramForm {
  /// Every name by scope, with what it stands for in a program.
  package func names(in program: Program, _ sources: FormSources) -> [FormNameList] {
    let records = firstRecords(filling(program, sources).record)
    return FormScopeName.allCases.map { scope in
      FormNameList(
        title: scope.title,
        entries: names(of: scope).enumerated().map { field, named in
          FormNameList.Entry(
            mark: Self.mark(named.name), meaning: named.meaning,
            sample: Self.sample(named.name, records[scope], field))
        })
    }
  }

  /// How a name is typed.
  private static func mark(_ name: FormName) -> String {
    switch name.kind {
    case .text, .report: "{\(name.words)}"
    case .truth: "{if \(name.words)} … {end}"
    case .list: "{each \(name.words)} … {end}"
    case .picture: "{picture \(name.words.lowercased())}"
    }
  }

  private static func sample(
    _ name: FormName, _ record: (any FormRecord)?, _ field: Int
  ) -> String {
    // A whole document is too long for a sample, and takes its time.
    switch name.kind {
    case .report: return "a document of its own, alone in its paragraph"
    case .picture: return "a picture, alone in its paragraph"
    case .text, .truth, .list: break
    }
    return switch record?.value(field) {
    case .text(let text): "“\(shortened(text.inline))”"
    case .truth(let isTrue): isTrue ? "yes" : "no"
    case .list(let count, _): "\(count)"
    case .blocks, .picture, .nothing, nil: "not stated"
    }
  }

  private static func shortened(_ text: String) -> String {
    guard text.count > 60 else { return text }
    let start = text.prefix(58)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return "\(start[..<end]) …"
  }

  /// The first thing of each scope that the program holds.
  private func firstRecords(_ program: any FormRecord) -> [FormScopeName: any FormRecord] {
    var records: [FormScopeName: any FormRecord] = [.program: program]
    var waiting = [FormScopeName.program]
    while let scope = waiting.popLast() {
      guard let record = records[scope] else { continue }
      for (field, named) in names(of: scope).enumerated() {
        guard case .list(let number) = named.name.kind,
          let inner = FormScopeName(rawValue: number), records[inner] == nil,
          case .list(let count, let part) = record.value(field), count > 0
        else { continue }
        records[inner] = part(0)
        waiting.insert(inner, at: 0)
      }
    }
    return records
  }
}
