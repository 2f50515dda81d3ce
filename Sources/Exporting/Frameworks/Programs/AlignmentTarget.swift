import Curriculum
import Frameworks

/// What an alignment points to, as other systems can find it.
struct AlignmentTarget: Hashable {
  /// The UUID of the item; of an item that no list at hand has, the reference as it was written.
  var identifier: String
  /// The code, with the short id of its framework.
  var title: String
  var uri: String
  /// The item and its framework; nil when no list at hand has it.
  var found: FoundItem?
}
