package import Curriculum

/// A line and a column of a file, both counted from 1; zero where a value came from no file.
package struct FilePosition: Hashable, Sendable, Comparable {
  // Every value of a file has a position, and no file has more than 16 MB: half the size is enough.
  private let storedLine: UInt32
  private let storedColumn: UInt32

  package var line: Int { Int(storedLine) }
  package var column: Int { Int(storedColumn) }

  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  package static let unknown = FilePosition(line: 0, column: 0)
  package static let start = FilePosition(line: 1, column: 1)

  package var place: Place { .file(line: line, column: column) }

  package static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
