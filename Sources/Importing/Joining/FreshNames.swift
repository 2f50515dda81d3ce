package import Curriculum

/// Gives out ids that no part has.
package struct FreshNames {
  private var taken: Set<PartID> = []
  /// The highest number of each stem: 6 for `o`, when `o6` is taken.
  private var highest: [String: Int] = [:]

  /// Starts with the ids that are in use.
  init(taken: some Sequence<PartID>) {
    for id in taken { take(id) }
  }

  /// The id itself when it is free, else one with the same stem and the next number.
  package mutating func name(_ id: PartID) -> PartID {
    var name = id
    let (stem, number) = Self.split(id)
    var next = max(highest[stem] ?? 0, number ?? 1)
    while taken.contains(name) {
      next += 1
      name = PartID("\(stem)\(next)")
    }
    take(name)
    return name
  }

  private mutating func take(_ id: PartID) {
    taken.insert(id)
    let (stem, number) = Self.split(id)
    if let number { highest[stem] = max(highest[stem] ?? 0, number) }
  }

  /// `o3` as `o` and 3; a name without a number gets a hyphen as its stem's end.
  private static func split(_ id: PartID) -> (stem: String, number: Int?) {
    let text = id.rawValue
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    // A longer number counts nothing: it is a date or the letters of a hash.
    guard (1...6).contains(digits), let number = Int(text.suffix(digits)) else {
      return (text.isEmpty ? "part-" : text + "-", nil)
    }
    return (String(text.dropLast(digits)), number)
  }
}
