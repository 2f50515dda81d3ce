extension FormCompiler {
  /// Where a loop or condition begins, where its other cases begin, and where it ends.
  func borders(of construct: FormConstruct, _ roles: [Int: FormConstruct.Reach]) -> [Int] {
    let outline = part.outline
    let others = construct.others.map { part.sites[$0.site] }
    switch construct.reach {
    case .unclear: return []
    case .inline:
      return [part.sites[construct.open].start] + others.map(\.start)
        + [part.sites[construct.end].start]
    case .blocks(let first, let last):
      let isApart = first != last && isOnlyMarks(first, roles)
      let endsApart = first != last && isOnlyMarks(last, roles)
      return [isApart ? outline[first].end : outline[first].start]
        + others.map { outline[$0.paragraph].start }
        + [endsApart ? outline[last].start : outline[last].end]
    case .rows(let first, let last):
      let isApart = first != last && isOnlyMarks(row: first, roles)
      let endsApart = first != last && isOnlyMarks(row: last, roles)
      return [isApart ? outline[first].end : outline[first].start]
        + others.map { site in
          outline.ancestor(of: site.paragraph) { $0 == .row }.map { outline[$0].start } ?? 0
        }
        + [endsApart ? outline[last].start : outline[last].end]
    }
  }

  /// Tells a loop or condition that would tear apart what has two ends.
  mutating func tellHalves(
    _ construct: FormConstruct, _ pairs: FormPairs, _ roles: [Int: FormConstruct.Reach]
  ) {
    let borders = borders(of: construct, roles)
    let words = part.sites[construct.open].words
    for (start, end) in zip(borders, borders.dropFirst()) where start < end {
      guard let what = pairs.cut(by: start..<end) else { continue }
      return tell(
        .unclearReach, at: construct.open,
        "\(what) begins inside of what {\(words)} and its {end} are for, and ends outside, or the "
          + "other way round.",
        "Put the whole of it inside, or outside.")
    }
    guard case .rows(let first, let last) = construct.reach,
      FormMerges(part).reachBeyond(first, last)
    else { return }
    tell(
      .cutMerge, at: construct.open,
      "{\(words)} is for rows with a cell that is merged with the rows below them.",
      "Put {end} into the last of the merged rows, or split the merged cell in Word.")
  }
}
