/// A line to sign on: `Director of Adult Education: ________ Date: ______`.
struct SignatureLine {
  /// In what capacity somebody signs, or the name that is printed below the line.
  let role: String
  /// The stretch of the words that name the capacity.
  let roleRange: Range<String.Index>
  /// What stands on the line already.
  let name: String?
  let nameRange: Range<String.Index>?
  /// The day beside it, as written.
  let date: String?
  /// Everything that is the form's own.
  let labels: [Range<String.Index>]

  /// Reads a line; nil without a line to sign on.
  init?(_ excerpt: Excerpt) {
    let text = excerpt.text
    guard !Signs(in: text).isDisjoint(with: [.line, .beyond]), text.contains("___") || text.contains("……"), text.utf8.count <= 240 else { return nil }
    var labels: [Range<String.Index>] = []
    var words = text[...]
    var date: String?
    if let start = text.lowercased().range(ofLast: "date") {
      let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: start)
      let place = text.index(text.startIndex, offsetBy: min(offset, text.count))
      let rest = text[place...].dropFirst(4).drop { ":_ ….".contains($0) }
      labels.append(place..<text.endIndex)
      words = text[..<place]
      let day = rest.filter { $0 != "_" }
      if DateReader.day(in: String(day)) != nil { date = String(day) }
    }
    let pieces = words.split(whereSeparator: { $0 == "_" || $0 == "…" })
      .map { Self.trimmed($0) }.filter { $0.contains(where: \.isLetter) }
    guard let first = pieces.first else { return nil }
    var role = first
    if let prefix = [
      "signature of the ", "signature of ", "signature, ", "signed by ", "signature: ",
    ]
    .first(where: { role.lowercased().hasPrefix($0) }) {
      let end = role.index(role.startIndex, offsetBy: prefix.count)
      labels.append(role.startIndex..<end)
      role = role[end...]
    }
    guard role.split(separator: " ").count <= 14 else { return nil }
    self.role = String(role)
    roleRange = role.startIndex..<role.endIndex
    let second = pieces.dropFirst().first
    name = second.map(String.init)
    nameRange = second.map { $0.startIndex..<$0.endIndex }
    self.date = date
    self.labels = labels
  }

  private static func trimmed(_ words: Substring) -> Substring {
    var text = words
    while let last = text.last, last.isWhitespace || ":,".contains(last) { text = text.dropLast() }
    while let first = text.first, first.isWhitespace || ":,".contains(first) {
      text = text.dropFirst()
    }
    return text
  }

  /// A name without the line that it stands on.
  static func withoutLine(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
    return words.hasSuffix(":") ? String(words.dropLast()) : words
  }
}

extension String {
  /// Where the last place of some words begins.
  fileprivate func range(ofLast words: String) -> String.Index? {
    var found: String.Index?
    var start = startIndex
    while let next = self[start...].firstRange(of: words) {
      found = next.lowerBound
      start = next.upperBound
    }
    return found
  }
}
