import Exporting

/// A format in which a framework, or a program's own objectives, can be handed on.
public struct HandingFormat: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case framework(FrameworkFormat)
    /// Of a program alone.
    case achievements
    /// Of a program alone.
    case curriculumStandards(CartridgeVersion)
  }

  let kind: Kind

  private static let all: [(name: String, kind: Kind)] =
    FrameworkFormat.allCases.map { ($0.rawValue, .framework($0)) }
    + [("open-badges", .achievements)]
    + CartridgeVersion.allCases.map {
      ("common-cartridge-\($0.rawValue)", .curriculumStandards($0))
    }

  /// The names that people type.
  public static var allNames: [String] { all.map(\.name) }

  /// The format of a name.
  public init(named name: String) throws(AuthoringError) {
    guard let found = Self.all.first(where: { $0.name == name.lowercased() }) else {
      let meant =
        Spelling.nearest(to: name, among: Self.allNames).map { "Did you mean \($0)? " } ?? ""
      throw .request(
        "--as \(name)", "\(meant)The formats are: \(Self.allNames.joined(separator: ", ")).")
    }
    kind = found.kind
  }

  var name: String { Self.all.first { $0.kind == kind }?.name ?? "" }
}
