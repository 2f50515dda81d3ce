/// The looks of a workbook, each with a number, so that a cell carries no more than that.
package struct StyleSheet: Sendable, Hashable {
  /// The number of a look.
  package struct ID: Sendable, Hashable {
    let index: Int
  }

  private(set) var styles: [CellStyle] = []

  /// Begins without looks.
  package init() {}

  /// Adds a look.
  package mutating func add(_ style: CellStyle) -> ID {
    styles.append(style)
    return ID(index: styles.count - 1)
  }
}
