extension FormCompiler {
  /// How far a loop or condition reaches, judged by where its marks stand.
  func reach(of construct: FormConstruct) -> FormConstruct.Reach {
    let (open, end) = (part.sites[construct.open], part.sites[construct.end])
    let paragraphs =
      [open.paragraph, end.paragraph] + construct.others.map { part.sites[$0.site].paragraph }
    if paragraphs.allSatisfy({ $0 == open.paragraph }) {
      return reach(inParagraphOf: construct, open, end)
    }
    let first = part.path(of: open.paragraph)
    let last = part.path(of: end.paragraph)
    let around = Set(first)
    guard let meeting = last.firstIndex(where: { around.contains($0) }), meeting > 0,
      let opening = first.firstIndex(of: last[meeting]), opening > 0
    else { return .unclear }
    let (firstChild, lastChild) = (first[opening - 1], last[meeting - 1])
    let outline = part.outline
    switch outline[last[meeting]].element {
    case .table:
      // The marks stand in rows of this very table, and not of one inside a cell.
      guard row(of: open.paragraph) == firstChild, row(of: end.paragraph) == lastChild else {
        return .unclear
      }
      return .rows(first: firstChild, last: lastChild)
    case .row:
      guard row(of: open.paragraph) == last[meeting], row(of: end.paragraph) == last[meeting] else {
        return .unclear
      }
      return .rows(first: last[meeting], last: last[meeting])
    case .paragraph, .run: return .unclear
    default:
      if let row = row(of: last[meeting]),
        outline.ancestor(of: firstChild, where: { $0 == .cell || $0 == .table }).map({
          outline[$0].element == .table
        }) == true
      {
        // Content controls may stand between a row and its cells.
        return .rows(first: row, last: row)
      }
      guard firstChild == open.paragraph, lastChild == end.paragraph else { return .unclear }
      return .blocks(first: firstChild, last: lastChild)
    }
  }

  private func row(of index: Int) -> Int? {
    if part.outline[index].element == .row { return index }
    return part.outline.ancestor(of: index) { $0 == .row }
  }

  private func reach(
    inParagraphOf construct: FormConstruct, _ open: FormSite, _ end: FormSite
  ) -> FormConstruct.Reach {
    let paragraph = open.paragraph
    let own = part.marks[paragraph] ?? []
    let isWhole =
      open.isFirst && end.isLast && own.first == construct.open && own.last == construct.end
    guard isWhole, construct.others.isEmpty, !hasSection(paragraph) else { return .inline }
    switch construct.head {
    case .loop:
      // A row whose only words are the loop is meant as a whole.
      guard let row = row(of: paragraph), part.story(of: row) == part.story(of: paragraph),
        isOnlyText(paragraph, of: row)
      else { return .inline }
      return .rows(first: row, last: row)
    case .branch:
      guard !holdsMore(paragraph) else { return .inline }
      return .blocks(first: paragraph, last: paragraph)
    }
  }

  private func holdsMore(_ paragraph: Int) -> Bool {
    ParagraphCharacters(of: paragraph, in: part.outline, part.bytes).holdsMore
  }

  /// Whether a row shows nothing beside one paragraph.
  private func isOnlyText(_ paragraph: Int, of row: Int) -> Bool {
    let shown =
      looks.shown[row]
      ?? (row..<part.outline[row].next).lazy.filter { index in
        part.outline[index].element == .paragraph
          && !ParagraphCharacters(of: index, in: part.outline, part.bytes).text
            .allSatisfy(\.isWhitespace)
      }.prefix(2).map { $0 }
    looks.shown[row] = shown
    return shown.allSatisfy { $0 == paragraph }
  }

  /// Whether a section of the document ends with a paragraph.
  func hasSection(_ paragraph: Int) -> Bool {
    guard let properties = part.outline.first(.paragraphProperties, in: paragraph) else {
      return false
    }
    return part.outline.first(.section, in: properties) != nil
  }

  /// Whether a paragraph holds only marks that reach beyond it.
  func isOnlyMarks(_ paragraph: Int, _ roles: [Int: FormConstruct.Reach]) -> Bool {
    var holdsMark = false
    for number in part.marks[paragraph] ?? [] {
      guard part.sites[number].holdsOnlyMarks, let reach = roles[number] else { return false }
      switch reach {
      case .inline, .unclear: return false
      case .blocks(let first, let last): if first == last { return false }
      case .rows: break
      }
      holdsMark = true
    }
    return holdsMark
  }

  /// Of each mark of a loop or condition, how far that reaches.
  var roles: [Int: FormConstruct.Reach] {
    var roles: [Int: FormConstruct.Reach] = [:]
    for construct in constructs {
      for site in [construct.open, construct.end] + construct.others.map(\.site) {
        roles[site] = construct.reach
      }
    }
    return roles
  }

  /// Tells loops and conditions whose reach nobody can see.
  mutating func tellUnclearReaches() {
    // What is too deep was told, and would take long to look at.
    guard !constructs.isEmpty, !mistakes.contains(where: { $0.code == .tooDeep }) else { return }
    let roles = roles
    let pairs = FormPairs(of: part)
    for construct in constructs {
      let told = mistakes.count
      defer { if mistakes.count == told { tellHalves(construct, pairs, roles) } }
      let words = part.sites[construct.open].words
      switch construct.reach {
      case .unclear:
        tell(
          .unclearReach, at: construct.open,
          "{\(words)} and its {end} stand in different places, such as one in a table and one "
            + "outside of it.",
          "Put both into one paragraph, into one row of a table, or each into a paragraph of its own "
            + "beside the other.")
      case .inline:
        if let what = cutElement(of: construct) {
          let remedy =
            what.hasPrefix("a change") ? "Accept it in Word (Review), or put both" : "Put both"
          tell(
            .unclearReach, at: construct.open,
            "Of {\(words)} and its {end}, one stands inside \(what), and the other does not.",
            "\(remedy) inside it, or both outside.")
        }
      case .blocks(let first, let last): tellMiddle(construct, first, last, roles)
      case .rows(let first, let last):
        let rows = Set(construct.others.map { row(of: part.sites[$0.site].paragraph) })
        let isApart =
          first != last && rows.allSatisfy { $0.map { isOnlyMarks(row: $0, roles) } == true }
        if !rows.isEmpty, !isApart { tellOther(construct, "a row") }
      }
    }
  }

  private mutating func tellOther(_ construct: FormConstruct, _ what: String) {
    guard let other = construct.others.first else { return }
    tell(
      .misplacedOtherwise, at: other.site,
      "{\(part.sites[other.site].words)} parts whole paragraphs or rows here, but does not stand "
        + "alone.", "Put it into \(what) of its own, between what is shown and what is shown else.")
  }

  private mutating func tellMiddle(
    _ construct: FormConstruct, _ first: Int, _ last: Int, _ roles: [Int: FormConstruct.Reach]
  ) {
    guard first != last else { return }
    for other in Set(construct.others.map { part.sites[$0.site].paragraph })
    where !isOnlyMarks(other, roles) || part.outline[other].parent != part.outline[first].parent {
      return tellOther(construct, "a paragraph")
    }
    let words = part.sites[construct.open].words
    if !isOnlyMarks(first, roles), !isAtEdge(construct.open, roles, isStart: true) {
      tell(
        .unclearReach, at: construct.open,
        "{\(words)} begins in the middle of a paragraph and ends in another one.",
        "Put {\(words)} and its {end} each into a paragraph of its own.")
    } else if !isOnlyMarks(last, roles), !isAtEdge(construct.end, roles, isStart: false) {
      tell(
        .unclearReach, at: construct.end,
        "This {\(part.sites[construct.end].words)} stands in the middle of a paragraph, and "
          + "{\(words)} in another one.",
        "Put {\(words)} and its {end} each into a paragraph of its own.")
    }
  }

  /// Whether a mark has nothing before it in its paragraph, or after it, but marks that also
  /// reach beyond.
  private func isAtEdge(
    _ number: Int, _ roles: [Int: FormConstruct.Reach], isStart: Bool
  ) -> Bool {
    let site = part.sites[number]
    guard isStart ? site.isFirst : site.isLast else { return false }
    for other in part.marks[site.paragraph] ?? []
    where isStart ? other < number : other > number {
      guard case .blocks = roles[other] else { return false }
    }
    return true
  }

  /// Whether a row holds only marks that reach beyond it.
  func isOnlyMarks(row: Int, _ roles: [Int: FormConstruct.Reach]) -> Bool {
    if let known = looks.onlyMarks[row] { return known }
    let isOnly = holdsOnlyMarks(row: row, roles)
    looks.onlyMarks[row] = isOnly
    return isOnly
  }

  private func holdsOnlyMarks(row: Int, _ roles: [Int: FormConstruct.Reach]) -> Bool {
    var holdsMark = false
    for index in row..<part.outline[row].next where part.outline[index].element == .paragraph {
      let read = ParagraphCharacters(of: index, in: part.outline, part.bytes)
      if read.holdsMore { return false }
      if read.text.allSatisfy(\.isWhitespace) { continue }
      guard isOnlyMarks(index, roles) else { return false }
      holdsMark = true
    }
    for paragraph in row..<part.outline[row].next where holdsMark {
      for number in part.marks[paragraph] ?? [] {
        guard case .rows(let first, let last) = roles[number], first != last else { return false }
      }
    }
    return holdsMark
  }
}
