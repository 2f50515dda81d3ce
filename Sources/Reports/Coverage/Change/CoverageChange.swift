public import Curriculum
public import Frameworks

/// What has changed in the coverage of frameworks from one state of a program to another: items
/// are matched by framework and code, objectives by their ids.
public struct CoverageChange: Hashable, Sendable {
  /// The title of the program, as it is now.
  public var title: String
  /// The language, as BCP 47 has it.
  public var language: String
  /// Which state was before, in words.
  public var before: String
  /// Which state is now, in words.
  public var after: String
  /// Each framework that either state shows.
  public var frameworks: [FrameworkChange]
  /// Each objective that either state has: those of now, then those that are gone.
  public var objectives: [ObjectiveChange]

  /// Compares two states of a program against the same frameworks: those that are named by their
  /// short ids, or else all that either state cites.
  public init(
    from old: Program, to new: Program, against library: FrameworkLibrary,
    frameworks: [String]? = nil
  ) {
    let chosen = frameworks ?? Self.cited(by: [old, new], library)
    var options = CrosswalkOptions()
    options.frameworks = chosen
    let first = Coverage(of: Crosswalk(of: old, against: library, options: options))
    let second = Coverage(of: Crosswalk(of: new, against: library, options: options))
    title = new.title.isEmpty ? old.title : new.title
    language = new.language
    before = old.revisionLine
    after = new.revisionLine
    self.frameworks = Self.frameworks(first, second)
    objectives = Self.objectives(old, new)
  }

  /// How many objectives have all three strands, of how many, before and now.
  public var integrated: (before: FrameworkChange.Share, after: FrameworkChange.Share) {
    func share(_ missing: [[Strand]?]) -> FrameworkChange.Share {
      let known = missing.compactMap(\.self)
      return FrameworkChange.Share(part: known.count(where: \.isEmpty), whole: known.count)
    }
    return (share(objectives.map(\.missingBefore)), share(objectives.map(\.missingAfter)))
  }

  /// The objectives of one kind of change.
  public func objectives(_ kind: ObjectiveChange.Kind) -> [ObjectiveChange] {
    objectives.filter { $0.kind == kind }
  }

  /// The frameworks that a program cites, in the order of the library.
  private static func cited(by programs: [Program], _ library: FrameworkLibrary) -> [String] {
    var ids: Set<String> = []
    for program in programs {
      ids.formUnion(Crosswalk(of: program, against: library).groups.compactMap(\.framework))
    }
    return library.frameworks.map(\.id).filter(ids.contains)
  }

  private static func frameworks(_ first: Coverage, _ second: Coverage) -> [FrameworkChange] {
    let old = first.crosswalk.groups
    let new = second.crosswalk.groups
    var pairs = new.map { group in (old.first { $0.framework == group.framework }, Optional(group))
    }
    pairs += old.filter { group in !new.contains { $0.framework == group.framework } }
      .map { ($0, nil) }
    return pairs.compactMap { old, new in
      guard let shown = new ?? old else { return nil }
      // A state that cites nothing of a list is measured by the items that the other one shows.
      let old = isUsed(old, first) || !isUsed(new, second) ? old : nil
      let new = isUsed(new, second) || !isUsed(old, first) ? new : nil
      let items = items(old, first, new, second)
      var change = FrameworkChange(
        framework: shown.framework, title: shown.title, strand: shown.strand,
        before: share(old, first, or: new), after: share(new, second, or: old), items: items)
      // Codes of no framework are no list: all there are is all that either state has.
      if shown.framework == nil {
        change.before.whole = items.count
        change.after.whole = items.count
      }
      return change
    }
  }

  private static func isUsed(_ group: CrosswalkGroup?, _ coverage: Coverage) -> Bool {
    group.map { $0.columns.contains { !coverage.items[$0].rows.isEmpty } } ?? false
  }

  private static func share(
    _ group: CrosswalkGroup?, _ coverage: Coverage, or other: CrosswalkGroup?
  ) -> FrameworkChange.Share {
    let shown = group ?? other
    // Codes of no list are not asked for by anybody: those that are cited are all there are.
    let used = group.map { $0.columns.count { !coverage.items[$0].rows.isEmpty } } ?? 0
    guard let shown, shown.framework != nil else {
      return FrameworkChange.Share(part: used, whole: used, isAimedAt: false)
    }
    return FrameworkChange.Share(
      part: group?.met ?? 0, whole: shown.asked, isAimedAt: !shown.isLong)
  }

  /// The items of now in their order, then those that only the earlier state shows.
  private static func items(
    _ old: CrosswalkGroup?, _ first: Coverage, _ new: CrosswalkGroup?, _ second: Coverage
  ) -> [ItemChange] {
    var items: [ItemChange] = []
    var places: [ItemReference: Int] = [:]
    for column in new?.columns ?? 0..<0 {
      let item = second.crosswalk.columns[column]
      places[item.item] = items.count
      items.append(
        change(item, second.crosswalk, .open, ItemStanding(second.items[column])))
    }
    for column in old?.columns ?? 0..<0 {
      let item = first.crosswalk.columns[column]
      let standing = ItemStanding(first.items[column])
      if let place = places[item.item] {
        items[place].before = standing
      } else {
        items.append(change(item, first.crosswalk, standing, .open))
      }
    }
    return items
  }

  private static func change(
    _ column: CrosswalkColumn, _ crosswalk: Crosswalk, _ before: ItemStanding, _ after: ItemStanding
  ) -> ItemChange {
    let name = crosswalk.name(of: column)
    let asks = column.label.isEmpty || column.label == name ? column.statement : column.label
    return ItemChange(item: column.item, name: name, asks: asks, before: before, after: after)
  }

  private static func objectives(_ old: Program, _ new: Program) -> [ObjectiveChange] {
    let before = Dictionary(old.objectives.map { ($0.id, missing(in: $0)) }) { first, _ in first }
    let kept = Set(new.objectives.map(\.id))
    let now = new.objectives.enumerated().map { index, objective in
      ObjectiveChange(
        id: objective.id, name: new.title(ofObjective: index),
        statement: objective.shownStatement, missingBefore: before[objective.id],
        missingAfter: missing(in: objective))
    }
    let gone = old.objectives.enumerated().filter { !kept.contains($1.id) }
    return now
      + gone.map { index, objective in
        ObjectiveChange(
          id: objective.id, name: old.title(ofObjective: index),
          statement: objective.shownStatement, missingBefore: missing(in: objective),
          missingAfter: nil)
      }
  }

  private static func missing(in objective: Objective) -> [Strand] {
    Strand.allCases.filter { objective.outcomes[$0].isEmpty }
  }
}
