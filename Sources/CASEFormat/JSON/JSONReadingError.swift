/// Why a text is not JSON that can be read, and where.
package struct JSONReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Sendable, Hashable {
    case empty
    case endsTooSoon
    case unexpected(Character)
    case textAfterEnd
    case badNumber
    case badEscape
    case controlCharacter
    case notUTF8
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooManyValues(limit: Int)
  }

  package var reason: Reason
  /// Counted from 1.
  package var line: Int
  /// Counted in bytes from 1.
  package var column: Int

  package init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  package var description: String {
    "line \(line), column \(column): \(sentence)"
  }

  private var sentence: String {
    switch reason {
    case .empty: "the file is empty"
    case .endsTooSoon: "the file ends in the middle; it was probably not saved completely"
    case .unexpected(let character): "“\(character)” does not belong here"
    case .textAfterEnd: "there is more text after the end"
    case .badNumber: "a number is not written as JSON writes numbers"
    case .badEscape: "a backslash is followed by something that has no meaning"
    case .controlCharacter: "a text holds a line break or another control character"
    case .notUTF8: "the file is not in UTF-8"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .tooDeep(let limit): "the file is nested more than \(limit) levels deep"
    case .tooManyValues(let limit): "the file holds more than \(limit) values"
    }
  }
}
