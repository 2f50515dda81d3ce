/// What a framework was read out of.
public enum FrameworkOrigin: Sendable, Hashable {
  /// A CASE package.
  case package
  /// A table; the words say in which form.
  case table(String)
  /// A Word file with standards.
  case wordFile

  /// The origin in words.
  public var words: String {
    switch self {
    case .package: "a CASE package"
    case .table(let form): form
    case .wordFile: "a Word file"
    }
  }
}
