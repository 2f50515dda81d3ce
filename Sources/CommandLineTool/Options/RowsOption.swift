import ArgumentParser
import Reports

/// A kind of part as people type it: `units`, or its beginning.
struct RowsOption: ExpressibleByArgument {
  let rows: CrosswalkOptions.Rows

  init?(argument: String) {
    guard let rows = CrosswalkOptions.Rows(typed: argument) else { return nil }
    self.rows = rows
  }

  static var allValueStrings: [String] { CrosswalkOptions.Rows.typedNames }
}
