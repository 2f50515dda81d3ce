/// A column of the coverage map: an item, or several that stand side by side.
struct MapColumn: Hashable {
  /// What people call it.
  var name: String
  /// What it asks, for whoever points at it.
  var asks: String
  /// The columns of the crosswalk that it stands for.
  var items: Range<Int>
  /// How many of them an objective addresses.
  var met: Int
  /// How many objectives address any of them.
  var objectives = 0

  /// Whether each item in it is asked for and nothing meets it.
  var isGap = false
}
