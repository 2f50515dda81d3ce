/// A way to lay out a set of objectives.
protocol Drawing {
  /// What of a set the layout can hold: what a careful reader takes from the drawing.
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective]

  /// Draws a set of which everything can be held.
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage)
}

extension Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] { objectives }
}
