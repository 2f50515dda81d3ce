import ArgumentParser
import Reports

/// Which items are shown, as people type it: `used`, `all`.
struct ColumnsOption: ExpressibleByArgument {
  let columns: CrosswalkOptions.Columns

  init?(argument: String) {
    guard let columns = CrosswalkOptions.Columns(typed: argument) else { return nil }
    self.columns = columns
  }

  static var allValueStrings: [String] { CrosswalkOptions.Columns.typedNames }
}
