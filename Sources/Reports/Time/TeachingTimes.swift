public import Curriculum

/// When in a program its units and objectives are taught: by weeks where these can be known, and
/// otherwise by the order of the units.
public struct TeachingTimes: Hashable, Sendable {
  /// What the steps are; nil when nothing tells when anything is taught.
  public let scale: Scale?
  /// How many steps the program has.
  public let count: Int

  private let ofUnit: [PartID: ClosedRange<Int>]
  private let ofObjective: [PartID: ClosedRange<Int>]

  /// Looks at the dates and the labels of the units, and at which units teach which objective.
  public init(of program: Program) {
    let weeks = Self.weeks(of: program)
    if !weeks.isEmpty {
      scale = .weeks
      ofUnit = weeks
    } else {
      scale = program.units.isEmpty ? nil : .units
      let pairs = program.units.enumerated().map { ($1.id, ($0 + 1)...($0 + 1)) }
      ofUnit = Dictionary(pairs) { first, _ in first }
    }
    count = ofUnit.values.map(\.upperBound).max() ?? 0
    var spans: [PartID: ClosedRange<Int>] = [:]
    for objective in program.objectives {
      for unit in objective.units {
        guard let steps = ofUnit[unit] else { continue }
        spans[objective.id] = Self.union(spans[objective.id], steps)
      }
    }
    ofObjective = spans
  }

  /// The steps of a unit, from 1; nil when they are not known.
  public func steps(ofUnit id: PartID) -> ClosedRange<Int>? { ofUnit[id] }

  /// The steps of all units that teach an objective; nil when none is named or known.
  public func steps(ofObjective id: PartID) -> ClosedRange<Int>? { ofObjective[id] }

  /// The steps in words: `week 3`, `weeks 3 to 5`; empty without a scale.
  public func words(_ steps: ClosedRange<Int>) -> String {
    scale?.words(steps) ?? ""
  }

  /// From the first step of one span to the last of another.
  static func union(_ first: ClosedRange<Int>?, _ second: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let first else { return second }
    return min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
  }

  /// What the steps are.
  public enum Scale: String, Hashable, Sendable {
    /// Weeks since the program began.
    case weeks = "week"
    /// Units in their order, of which nobody knows how long they take.
    case units = "unit"

    /// Steps in words: `week 3`, `units 3 to 5`.
    public func words(_ steps: ClosedRange<Int>) -> String {
      steps.count == 1
        ? "\(rawValue) \(steps.lowerBound)"
        : "\(rawValue)s \(steps.lowerBound) to \(steps.upperBound)"
    }
  }

  /// No program runs longer; more is a slip in a date.
  private static let mostWeeks = 520

  private static func weeks(of program: Program) -> [PartID: ClosedRange<Int>] {
    let starts = program.wholeDates.starts ?? program.units.compactMap(\.dates.starts).min()
    var weeks: [PartID: ClosedRange<Int>] = [:]
    for unit in program.units {
      let found = starts.flatMap { Self.weeks(of: unit.dates, since: $0) } ?? Self.weeks(in: unit)
      if let found, found.upperBound <= mostWeeks { weeks[unit.id] = found }
    }
    return weeks
  }

  private static func weeks(of dates: Dates, since day: CalendarDay) -> ClosedRange<Int>? {
    guard let starts = dates.starts, starts >= day else { return nil }
    let ends = max(starts, dates.ends ?? starts)
    return (starts.ordinal - day.ordinal) / 7 + 1...(ends.ordinal - day.ordinal) / 7 + 1
  }

  /// `Week 3`, `Weeks 3-5` or `Wk 3 to 5` at the start of a unit's label or of its dates' wording.
  private static func weeks(in unit: Unit) -> ClosedRange<Int>? {
    for text in [unit.label, unit.dates.wording, unit.title].compactMap(\.self) {
      guard
        let match = text.prefixMatch(
          of: /(?i)\s*w(?:ee)?ks?\.?\s*(\d{1,3})(?:\s*(?:-|–|—|to|and|through|&)\s*(\d{1,3}))?\b/),
        let first = Int(match.1), first > 0
      else { continue }
      return first...max(first, match.2.flatMap { Int($0) } ?? first)
    }
    return nil
  }
}
