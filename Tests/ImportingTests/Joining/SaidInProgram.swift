import Curriculum

/// Every value that a program holds, wherever it stands, but no ids.
struct SaidInProgram {
  private(set) var texts: [String] = []
  private(set) var numbers: Set<String> = []

  init(_ program: Program) { walk(program) }

  private mutating func walk(_ value: Any) {
    switch value {
    case is PartID: return
    case let text as String: texts.append(text)
    case let amount as Amount: numbers.insert(amount.description)
    case let day as CalendarDay: numbers.insert(day.description)
    case let count as Int: numbers.insert(String(count))
    default: for child in Mirror(reflecting: value).children { walk(child.value) }
    }
  }
}
