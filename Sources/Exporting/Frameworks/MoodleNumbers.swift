import Frameworks

/// The ID numbers of competencies: the codes, made different from each other and short enough.
struct MoodleNumbers {
  private static let length = 100

  let framework: String
  /// One for each item of the framework, in its order.
  let items: [String]

  init(_ framework: Framework) {
    self.framework = Self.plain(framework.id)
    var used: Set<String> = []
    var next: [String: Int] = [:]
    items = framework.items.map { item in
      let number = Self.plain(item.code.description)
      // Databases compare these without regard to case.
      var candidate = number
      while !used.insert(candidate.lowercased()).inserted {
        let count = next[number.lowercased(), default: 1] + 1
        next[number.lowercased()] = count
        let ending = " (\(count))"
        candidate = number.clipped(to: Self.length - ending.count) + ending
      }
      return candidate
    }
  }

  /// The text that comes out of the file again: no signs that would be changed on the way.
  ///
  /// `0` alone would count as nothing in the importer's own language.
  private static func plain(_ code: String) -> String {
    let joined = code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let safe = CSVWriter.safe(joined)
    // A guard against formulas would become part of the number.
    let isGuarded = safe.first == "'" && safe.dropFirst().first == joined.first
    let text = isGuarded ? "item \(safe.dropFirst())" : safe
    let clipped = text.clipped(to: length)
    return clipped == "0" || clipped.isEmpty ? "item \(clipped)" : clipped
  }
}
