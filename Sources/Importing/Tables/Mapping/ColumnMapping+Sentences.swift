extension ColumnMapping {
  /// The mapping with what a person says about it, such as `code = column B`, `statement = Text`,
  /// `parent = none`, `header = row 3`, `hierarchy = columns A, B`, `as proposed`.
  package func applying(_ sentences: [String]) throws(TableReadingError) -> ColumnMapping {
    var mapping = self
    for sentence in sentences where !Self.isAboutPlace(sentence) {
      try mapping.apply(sentence)
    }
    if sentences.contains(where: Self.settlesItems) { mapping.isConfirmed = true }
    return mapping
  }

  /// Whether a sentence says what the items are: the place of the table, its notes and the like
  /// leave their codes, words and order guessed.
  private static func settlesItems(_ sentence: String) -> Bool {
    guard let subject = parts(sentence)?.subject else { return true }
    return subject == "hierarchy"
      || ColumnRole(rawValue: subject).map { settling.contains($0) } ?? false
  }

  private static let settling: Set<ColumnRole> = [.code, .statement, .label, .parent]

  /// Whether a sentence says where the table stands, so that it comes before any proposal.
  private static func isAboutPlace(_ sentence: String) -> Bool {
    let subject = parts(sentence)?.subject
    return subject == "sheet" || subject == "header"
  }

  /// The two sides of `code = column B`.
  static func parts(_ sentence: String) -> (subject: String, value: String)? {
    guard let sign = sentence.firstIndex(of: "=") else { return nil }
    return (
      HeadedTable.key(String(sentence[..<sign])),
      unquoted(sentence[sentence.index(after: sign)...].trimmed)
    )
  }

  /// What a sentence says of a subject such as `sheet`; of two sentences the last.
  static func said(_ subject: String, in sentences: [String]) -> (sentence: String, value: String)?
  {
    sentences.reversed().lazy.compactMap { sentence in
      parts(sentence).flatMap { $0.subject == subject ? (sentence, $0.value) : nil }
    }.first
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, let last = text.last,
      "\"“'".contains(first), "\"”'".contains(last)
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  private mutating func apply(_ sentence: String) throws(TableReadingError) {
    guard let (subject, value) = Self.parts(sentence) else {
      guard HeadedTable.key(sentence) == "asproposed" else {
        throw .mapping(
          sentence: sentence,
          problem: "it has no equals sign. Write it like “code = column B”, or “as proposed”.")
      }
      return
    }
    if subject == "hierarchy" {
      do throws(TableReadingError) {
        return try setHierarchy(value, sentence)
      } catch {
        // A line of the proposal has its reason behind a colon.
        guard let colon = value.firstIndex(of: ":") else { throw error }
        return try setHierarchy(value[..<colon].trimmed, sentence)
      }
    }
    guard let role = ColumnRole(rawValue: subject) else {
      throw .mapping(
        sentence: sentence,
        problem: "“\(subject)” is nothing that a column can be. Choose one of "
          + ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")
          + ", or hierarchy, header, sheet.")
    }
    if value.lowercased() == "none" {
      choices[role] = nil
      if role == .parent, hierarchy == .parentColumn { setFlat() }
      return
    }
    let column = try column(value, sentence)
    for (other, choice) in choices where choice.column == column { choices[other] = nil }
    choices[role] = Choice(column: column, reason: "you said so")
    switch (hierarchy, role) {
    case (_, .parent):
      hierarchy = .parentColumn
      hierarchyReason = "you said which column names the parent"
    case (.depthColumns(let columns), _) where columns.contains(column) && role != .statement:
      let rest = columns.filter { $0 != column }
      hierarchy = rest.isEmpty ? .flat : .depthColumns(rest)
    case (.parentColumn, _) where choices[.parent] == nil: setFlat()
    default: break
    }
  }

  private mutating func setFlat() {
    hierarchy = .flat
    hierarchyReason = "no column names the parent"
  }

  private mutating func setHierarchy(
    _ value: String, _ sentence: String
  ) throws(TableReadingError) {
    let words = value.lowercased()
    switch words {
    case "none", "flat": hierarchy = .flat
    case "codes", "code":
      guard choices[.code] != nil else {
        throw .mapping(
          sentence: sentence, problem: "no column is the code. Say so first: “code = column B”.")
      }
      hierarchy = .codes
    case "parent", "parent column":
      guard choices[.parent] != nil else {
        throw .mapping(
          sentence: sentence,
          problem: "no column names the parent. Say so first: “parent = column D”.")
      }
      hierarchy = .parentColumn
    default:
      if words.hasPrefix("indentation") || words.hasPrefix("indent") {
        let named = words.split(separator: " ").last.flatMap { SourceTable.column(letters: $0) }
        let usual = choices[.statement]?.column ?? choices[.code]?.column
        guard let found = words.contains("column") ? named : usual else {
          throw .mapping(
            sentence: sentence, problem: "say which column: “hierarchy = indentation of column B”.")
        }
        hierarchy = .indentation(column: found)
      } else if words.hasPrefix("column") {
        let list = value.drop { !$0.isWhitespace }.trimmed
        var columns: [Int] = []
        for name in list.split(separator: ",") {
          columns.append(try column(name.trimmed, sentence))
        }
        guard !columns.isEmpty else {
          throw .mapping(
            sentence: sentence, problem: "name the columns: “hierarchy = columns A, B, C”.")
        }
        for (role, choice) in choices where columns.contains(choice.column) && role != .statement {
          choices[role] = nil
        }
        hierarchy = .depthColumns(columns)
      } else {
        throw .mapping(
          sentence: sentence,
          problem: "a hierarchy is none, codes, parent, indentation, or columns A, B, C.")
      }
    }
    hierarchyReason = "you said so"
  }

  /// A column by its letters (`column B`, `B`), or by its heading.
  private func column(_ value: String, _ sentence: String) throws(TableReadingError) -> Int {
    let key = HeadedTable.key(value)
    if value.lowercased().hasPrefix("column ") {
      let letters = value.dropFirst("column ".count).prefix { $0.isLetter }
      if let column = SourceTable.column(letters: letters), column < headers.count { return column }
    }
    if let column = headers.firstIndex(where: { HeadedTable.key($0) == key }), !key.isEmpty {
      return column
    }
    if let column = SourceTable.column(letters: value), column < headers.count { return column }
    let known = headers.indices.prefix(12).map(name).joined(separator: ", ")
    throw .mapping(
      sentence: sentence,
      problem: "the table has no column “\(value.prefix(40))”. It has \(known).")
  }
}
