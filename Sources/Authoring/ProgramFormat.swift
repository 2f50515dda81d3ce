/// The two written forms of a program.
public enum ProgramFormat: String, CaseIterable, Sendable {
  /// For people and version control.
  case yaml
  /// For other programs.
  case json

  /// The form that a file's name says; nil where the name says none.
  public init?(ofFile path: String) {
    let name = path.lowercased()
    let named = Self.allCases.first { $0.endings.contains(where: name.hasSuffix) }
    guard let named else { return nil }
    self = named
  }

  /// How the name of a file in this form may end.
  public var endings: [String] {
    switch self {
    case .yaml: [".yaml", ".yml"]
    case .json: [".json"]
    }
  }

  /// The ending by which a file is known as a program, as it is written in the name; nil where
  /// the name has none.
  public static func programEnding(of path: String) -> String? {
    let name = path.lowercased()
    let ending = allCases.flatMap(\.endings).map { ".iet\($0)" }.first(where: name.hasSuffix)
    return ending.map { String(path.suffix($0.count)) }
  }
}
