import CASEFormat
public import Foundation

/// What came from a web address: a framework as it was sent, or the list of a server's documents.
///
/// The executable `plait-fetch` fetches, so that the command itself holds no network code.
public struct FetchedFramework: Sendable {
  /// The address that a person gave.
  public var address: String
  /// What was sent.
  public var bytes: [UInt8]
  /// The documents of the server, where the address names a server and no document.
  public var documents: [Document]?

  /// One document of a server, with what a person chooses by.
  public struct Document: Sendable, Hashable {
    /// The identifier, by which the package is fetched.
    public var identifier: String
    /// The title, as far as the server tells it.
    public var title: String?
    /// Who made the framework.
    public var creator: String?
    /// Whether it is in force, in the words of CASE, such as `Implemented`.
    public var adoptionStatus: String?
    /// When it was last changed, as the server writes it.
    public var changed: String?
  }

  /// Whether a person's word for a framework is a web address and no file.
  public static func isAddress(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Fetches an address, or one document of the server that it names.
  ///
  /// The executable lies beside the running one unless a folder is given.
  public init(
    from address: String, document identifier: String? = nil, folder: URL? = nil
  ) throws(AuthoringError) {
    self.address = address
    let program = try FetchingProgram(in: folder, for: address)
    bytes = try program.run([address] + [identifier].compactMap(\.self), for: address)
    documents = Self.documents(in: bytes)
  }

  /// The list that `plait-fetch` writes for a server; nil for a framework.
  private static func documents(in bytes: [UInt8]) -> [Document]? {
    guard bytes.starts(with: "{\n  \"base\":".utf8),
      case .object(let list)? = try? JSONReader.read(bytes),
      case .array(let documents)? = list["documents"]
    else { return nil }
    return documents.compactMap { value in
      guard case .object(let fields) = value, let identifier = fields.text("identifier") else {
        return nil
      }
      return Document(
        identifier: identifier, title: fields.text("title"), creator: fields.text("creator"),
        adoptionStatus: fields.text("adoptionStatus"),
        changed: fields.text("lastChangeDateTime"))
    }
  }
}
