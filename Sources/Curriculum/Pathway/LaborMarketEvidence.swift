/// A fact of the labor market that speaks for the program, WIOA 3(7)(A) and 3(23).
public struct LaborMarketEvidence: Part {
  /// The stable name.
  public var id: PartID
  /// What was found: openings, growth, wages.
  public var statement: String = ""
  /// Where it was found.
  public var source: String?
  /// When.
  public var date: CalendarDay?
  /// The median wage, in the document's words.
  public var wage: String?

  /// Makes an empty fact.
  public init(id: PartID) { self.id = id }
}
