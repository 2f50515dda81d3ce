/// Why a file is no CASE package at all.
package enum CASEReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  case notJSON(JSONReadingError)
  case notAnObject(kind: String)
  case noDocument(names: [String])
  case severalPackages(count: Int)

  package var description: String {
    switch self {
    case .notJSON(let error):
      "This file is not a framework in CASE format: \(error). Export it again as CASE JSON."
    case .notAnObject(let kind):
      "This file holds \(kind), but a CASE package is a group of fields with a CFDocument. "
        + "Ask the publisher for the whole package (CFPackages), not for a list."
    case .noDocument(let names):
      "This file has no CFDocument; it has \(Self.list(names)). "
        + "Ask the publisher for the whole package (CFPackages), not for a part of it."
    case .severalPackages(let count):
      "This file holds \(count) packages. Save each as a file of its own, then read them one by one."
    }
  }

  private static func list(_ names: [String]) -> String {
    guard !names.isEmpty else { return "nothing" }
    return names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and more" : "")
  }
}
