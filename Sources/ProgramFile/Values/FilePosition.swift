package import Curriculum

/// A line and a column of a file, both counted from 1; zero where a value came from no file.
package struct FilePosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let unknown = FilePosition(line: 0, column: 0)
  package static let start = FilePosition(line: 1, column: 1)

  package var place: Place { .file(line: line, column: column) }

  package static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
