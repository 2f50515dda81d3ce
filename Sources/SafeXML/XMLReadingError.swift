/// Why a part could not be read, and where in it.
package struct XMLReadingError: Error, Sendable, Hashable {
  /// What was refused.
  package enum Reason: Sendable, Hashable {
    /// The part has no element.
    case empty
    /// A document type declaration: Office parts have none, attacks do.
    case documentType
    /// An encoding other than UTF-8 and UTF-16.
    case encoding(String)
    /// The bytes are no valid UTF-8 or UTF-16.
    case characters
    /// The part is not well-formed; the number is libxml2's.
    case malformed(code: Int)
    /// More elements inside each other than the limit.
    case tooDeep(limit: Int)
    /// More elements than the limit.
    case tooManyElements(limit: Int)
    /// More attributes of one element than the limit.
    case tooManyAttributes(limit: Int)
    /// More different names than the limit.
    case tooManyNames(limit: Int)
    /// More namespaces in force than the limit.
    case tooManyNamespaces(limit: Int)
    /// A start tag longer than the limit.
    case startTagTooLong(limit: Int)
    /// A run of text or a comment longer than the limit.
    case textTooLong(limit: Int)
    /// A part longer than the limit.
    case tooLong(limit: Int)
  }

  /// What was refused.
  package let reason: Reason
  /// The line, counted from 1.
  package let line: Int
  /// The column, counted from 1.
  package let column: Int

  /// An error at a place.
  package init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
