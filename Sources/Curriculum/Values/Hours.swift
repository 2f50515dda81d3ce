/// How many hours of instruction, with the unit in which people counted them.
public struct Hours: Hashable, Sendable {
  /// Hours over the whole program, unit or course.
  public var total: Amount?
  /// Hours in each week.
  public var perWeek: Amount?
  /// The number of weeks.
  public var weeks: Amount?

  /// Takes what is known.
  public init(total: Amount? = nil, perWeek: Amount? = nil, weeks: Amount? = nil) {
    self.total = total
    self.perWeek = perWeek
    self.weeks = weeks
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { total == nil && perWeek == nil && weeks == nil }

  /// The hours over the whole: as stated, or hours a week times weeks.
  public var whole: Amount? {
    if let total { return total }
    guard let perWeek, let weeks else { return nil }
    return perWeek * weeks
  }
}
