/// Why a PDF cannot be bound with others.
package enum BinderError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable
  case noPages
  case tooManyPages(limit: Int)

  package var description: String {
    switch self {
    case .unreadable: "It cannot be read as a PDF."
    case .noPages: "It has no pages."
    case .tooManyPages(let limit): "It has more than \(limit) pages."
    }
  }
}
