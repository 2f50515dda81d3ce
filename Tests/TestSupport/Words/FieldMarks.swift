/// Which marks of complex fields are open at a place of a story (ECMA-376 17.16.18).
struct FieldMarks: Equatable {
  /// Of each open field, whether its code is being read.
  private var codes: [Bool] = []

  /// Whether what stands here is the code of a field, which nobody sees.
  var isInCode: Bool { codes.contains(true) }

  mutating func pass(_ type: String?) {
    switch type {
    case "begin": codes.append(true)
    case "separate": if !codes.isEmpty { codes[codes.count - 1] = false }
    case "end": _ = codes.popLast()
    default: return
    }
  }
}
