import Curriculum

/// One step on the way from the program down to a record.
enum RecordStep: Hashable, Sendable {
  case field(String)
  case part(PartID, Int)
}
