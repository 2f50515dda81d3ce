import Reports

extension CrosswalkPage {
  private static let mostGaps = 20

  /// What a crosswalk leaves open, kind by kind, and the items framework by framework.
  static func gapGroups(of coverage: Coverage) -> [GapGroup] {
    let gaps = coverage.gaps
    return CoverageGap.Kind.allCases.flatMap { kind -> [GapGroup] in
      let found = gaps.filter { $0.kind == kind }
      guard kind == .item || kind == .others || kind == .mastery else {
        return [group(found, kind.heading, coverage)].compactMap(\.self)
      }
      var places: [String] = []
      for gap in found where !places.contains(gap.place) { places.append(gap.place) }
      return places.compactMap { place in
        group(found.filter { $0.place == place }, place, coverage)
      }
    }
  }

  private static func group(
    _ gaps: [CoverageGap], _ title: String, _ coverage: Coverage
  ) -> GapGroup? {
    guard let first = gaps.first else { return nil }
    let crosswalk = coverage.crosswalk
    var words: String
    switch first.kind {
    case .item:
      words =
        "\(gaps.count) \(gaps.count == 1 ? "item is" : "items are") addressed by no "
        + "\(crosswalk.noun)."
    case .others: words = "\(first.words)."
    case .mastery: words = "Introduced, and never mastered or assessed."
    case .strand, .unaligned, .outcome, .code: words = "\(gaps.count) in all."
    }
    if gaps.count > mostGaps { words += " The first \(mostGaps) are:" }
    let items = gaps.prefix(mostGaps).compactMap { gap -> GapItem? in
      if let column = gap.column {
        return GapItem(
          gapCode: crosswalk.name(of: crosswalk.columns[column]), gapText: gap.text)
      }
      return gap.kind == .others ? nil : GapItem(gapCode: gap.place, gapText: gap.words)
    }
    return GapGroup(gapFramework: title, gapWords: words, gapItems: items)
  }
}

extension CoverageGap.Kind {
  /// The heading over gaps of this kind that are of no framework.
  fileprivate var heading: String {
    switch self {
    case .strand: "Objectives without one of the strands"
    case .unaligned: "Objectives that are aligned with nothing"
    case .outcome: "Outcomes that point to no item"
    case .code: "Codes that their list does not have"
    case .item, .others, .mastery: ""
    }
  }
}
