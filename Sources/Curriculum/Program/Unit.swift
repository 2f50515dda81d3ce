/// A unit, week or session, with its time in each strand.
public struct Unit: Part {
  /// The stable name.
  public var id: PartID
  /// The number as the document shows it, such as `Week 3`.
  public var label: String?
  /// What it is about.
  public var title: String = ""
  /// When.
  public var dates = Dates()
  /// Hours of each strand.
  public var hours = ByStrand<Amount?>(all: nil)
  /// All hours, where no split over strands is stated.
  public var totalHours: Amount?
  /// The links to framework items.
  public var alignments: [Alignment] = []
  /// Remarks.
  public var notes: String?

  /// Makes an empty unit.
  public init(id: PartID) { self.id = id }
}
