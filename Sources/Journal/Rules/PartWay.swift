import Curriculum
import ProgramFile

/// The way from the program down to a part.
struct PartWay {
  /// The lists on it; none for the program itself.
  var lists: [String]
  /// The parts on it, the part itself last.
  var parts: [PartID]
  /// The cell that says that one of the parts is deleted, if any is.
  var deletion: Cell?
}
