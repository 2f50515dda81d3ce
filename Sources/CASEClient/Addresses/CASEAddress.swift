package import Foundation

/// What an address that a person gave stands for.
package enum CASEAddress: Sendable, Hashable {
  /// A server: the bases at which its CASE paths may begin, the likeliest first.
  case server(bases: [URL])
  /// The list of a server's documents, and the base that it belongs to.
  case documents(list: URL, base: URL)
  /// One package of a server, by the identifier of its document.
  case package(base: URL, identifier: String)
  /// A file, which is taken as it is.
  case file(URL)

  /// The paths of CASE 1.1 and 1.0 on a server, as their specifications fix them.
  private static let versions = ["v1p1", "v1p0"]

  /// Resources of a server that are parts of a package.
  private static let parts: Set<String> = [
    "CFItems", "CFItemAssociations", "CFAssociations", "CFAssociationGroupings", "CFConcepts",
    "CFItemTypes", "CFLicenses", "CFSubjects", "CFRubrics",
  ]

  /// Reads an address.
  package init(_ text: String) throws(FetchError) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased() else {
      throw .notAnAddress(text)
    }
    guard scheme == "http" || scheme == "https" else { throw .scheme(scheme, of: text) }
    guard let host = url.host(), !host.isEmpty else { throw .notAnAddress(text) }
    guard url.user() == nil, url.password() == nil else { throw .passwordInAddress(host: host) }
    self = try Self.meaning(of: url)
  }

  private static func meaning(of url: URL) throws(FetchError) -> CASEAddress {
    let steps = url.path().split(separator: "/").map(String.init)
    if let index = steps.lastIndex(where: { $0 == "CFDocuments" || $0 == "CFPackages" }) {
      let base = self.base(of: url, steps: steps.prefix(index))
      switch steps.count - index {
      case 1 where steps[index] == "CFDocuments": return .documents(list: url, base: base)
      case 1: throw .noIdentifier(url)
      case 2: return .package(base: base, identifier: steps[index + 1])
      default: return .file(url)
      }
    }
    if let part = steps.first(where: parts.contains) { throw .partOfPackage(url, kind: part) }
    if steps.isEmpty || steps == ["ims"] || steps == ["ims", "case"] {
      return .server(bases: versions.map { base(of: url, steps: ["ims", "case", $0]) })
    }
    if steps.count >= 2, steps[steps.count - 2] == "case", !steps[steps.count - 1].contains(".") {
      return .server(bases: [base(of: url, steps: steps[...])])
    }
    return .file(url)
  }

  private static func base(of url: URL, steps: ArraySlice<String>) -> URL {
    var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) ?? URLComponents()
    parts.percentEncodedPath = steps.map { "/" + $0 }.joined()
    parts.query = nil
    parts.fragment = nil
    return parts.url ?? url
  }
}
