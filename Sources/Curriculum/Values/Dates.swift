/// When something starts and ends, as far as people have said.
public struct Dates: Hashable, Sendable {
  /// The first day.
  public var starts: CalendarDay?
  /// The last day.
  public var ends: CalendarDay?
  /// The words of the document that the days were read from.
  public var wording: String?

  /// Takes what is known.
  public init(starts: CalendarDay? = nil, ends: CalendarDay? = nil, wording: String? = nil) {
    self.starts = starts
    self.ends = ends
    self.wording = wording
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { starts == nil && ends == nil && wording == nil }

  /// Both days, when both are known and in order.
  public var days: ClosedRange<CalendarDay>? {
    guard let starts, let ends, starts <= ends else { return nil }
    return starts...ends
  }
}
