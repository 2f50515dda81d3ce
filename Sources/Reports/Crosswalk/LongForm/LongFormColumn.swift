/// The columns of the long form: two that name an alignment, four that a person may change, and
/// five that are there to be read.
public enum LongFormColumn: String, CaseIterable, Hashable, Sendable {
  /// The id of the part that carries the alignment.
  case part = "Part"
  /// The item, as programs write it: `ccrs RI.4.3`.
  case item = "Item"
  /// `full` or `partial`.
  case strength = "Strength"
  /// `introduced`, `reinforced`, `mastered`, `assessed`, or nothing.
  case level = "Level"
  /// Why the part meets the item.
  case rationale = "Why"
  /// What shows it, a line each.
  case evidence = "Evidence"
  /// The number or name of the row in the matrix.
  case row = "No."
  /// What the part is.
  case kind = "What it is"
  /// What the part says.
  case text = "Its words"
  /// The framework by its title.
  case framework = "Framework"
  /// What the item asks.
  case itemText = "What the item asks"

  /// Whether a changed cell comes back into the program.
  public var isEditable: Bool {
    switch self {
    case .strength, .level, .rationale, .evidence: true
    case .part, .item, .row, .kind, .text, .framework, .itemText: false
    }
  }
}
