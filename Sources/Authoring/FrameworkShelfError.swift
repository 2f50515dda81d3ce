/// Why a framework could not be taken from the shelf.
public enum FrameworkShelfError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No catalog has this short id.
  case unknown(id: String, available: [String])
  /// The file cannot be opened; the reason is a sentence for a person.
  case unreadable(path: String, reason: String)
  /// The file is no framework; the reason is a sentence for a person.
  case notAFramework(path: String, reason: String)
  /// The folder of the catalogs is missing: the toolkit is not installed completely.
  case noCatalogs(folder: String)

  /// The file or folder that is the matter; nil for an id.
  public var path: String? {
    switch self {
    case .unknown: nil
    case .unreadable(let path, _), .notAFramework(let path, _), .noCatalogs(let path): path
    }
  }

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .unknown(let id, let available):
      "There is no framework “\(id)”. There are: \(available.joined(separator: ", ")). "
        + "Give a file with --framework to use another one."
    case .unreadable(_, let reason), .notAFramework(_, let reason): reason
    case .noCatalogs(let folder):
      "The framework catalogs are not at \(folder). Unpack the whole release again."
    }
  }
}
