import WordFormat

/// A name of a list's parts with the words that it stands for in each.
struct KnownColumn {
  let name: FormName
  let texts: [FormText?]

  /// Whether a cell says what the name stands for in a part.
  func matches(_ cell: [String], part: Int) -> Bool {
    let said = cell.map(LearnedText.plain).filter { !$0.isEmpty }
    guard let text = texts[part] else {
      return said.isEmpty || (said.count == 1 && LearnedText.isNothing(said[0]))
    }
    let paragraphs = text.paragraphs.map(LearnedText.plain)
    return said == paragraphs || said == [LearnedText.plain(text.inline)]
      || (said.count == 1 && said[0] == paragraphs.joined(separator: ", "))
  }

  /// Whether its words tell one part from another.
  var isTelling: Bool {
    let said = texts.compactMap { $0?.inline }
    return said.count == texts.count && Set(said).count == said.count
      && said.contains { $0.count > 3 }
  }

  /// Whether the heading of a column names it.
  func isNamed(by heading: String) -> Bool {
    let heading = FormWords.plain(heading)
    return name.plainWords.contains {
      $0 == heading || $0 + "s" == heading
    }
  }
}
