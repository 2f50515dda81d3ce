import CASEFormat

/// A list of standards or objectives as a CASE server gives it: whole, and part by part.
public struct ServedPackage: Sendable {
  /// The head, as it stands by itself.
  let document: JSONObject
  /// The whole list as text.
  let bytes: [UInt8]
  let associations: [JSONObject]
  private let parts: [ServedKind: [String: JSONObject]]

  /// Takes a package; `base` is where the server's CASE paths begin.
  init(_ package: CFPackage, at base: String) throws(AuthoringError) {
    let title = package.document.title
    do {
      bytes = try package.conformed(to: .current).written()
      guard case .object(let root) = try JSONReader.read(bytes),
        case .object(var head)? = root["CFDocument"], let identifier = head.text("identifier")
      else { throw AuthoringError.output(title, "The list has no head.") }
      func link(to kind: ServedKind) -> JSONObject {
        JSONObject([
          .init("title", .string(title)), .init("identifier", .string(identifier)),
          .init("uri", .string("\(base)/\(kind.rawValue)/\(identifier)")),
        ])
      }
      head.set("CFPackageURI", .object(link(to: .packages)))
      document = head
      let home = JSONObject.Member("CFDocumentURI", .object(link(to: .documents)))
      func entries(_ kind: ServedKind, in object: JSONObject?) -> [JSONObject] {
        guard case .array(let values)? = object?[kind.rawValue] else { return [] }
        return values.compactMap { if case .object(let entry) = $0 { entry } else { nil } }
      }
      var parts: [ServedKind: [String: JSONObject]] = [.documents: [identifier: head]]
      func keep(_ entries: [JSONObject], _ kind: ServedKind, with more: [JSONObject.Member] = []) {
        for entry in entries {
          guard let identifier = entry.text("identifier")?.lowercased() else { continue }
          parts[kind, default: [:]][identifier] = JSONObject(entry.members + more)
        }
      }
      associations = entries(.associations, in: root)
      keep(entries(.items, in: root), .items, with: [home])
      keep(associations, .associations, with: [home])
      keep(entries(.rubrics, in: root), .rubrics)
      if case .object(let definitions)? = root["CFDefinitions"] {
        for kind in ServedKind.definitions { keep(entries(kind, in: definitions), kind) }
      }
      self.parts = parts
    } catch let error as AuthoringError {
      throw error
    } catch {
      throw .output(title, "\(error)")
    }
  }

  var identifier: String { document.text("identifier") ?? "" }

  /// A part by its identifier in small letters.
  func part(_ kind: ServedKind, _ identifier: String) -> JSONObject? { parts[kind]?[identifier] }

  /// A definition, and behind it those below it: their codes begin with its own.
  func set(_ kind: ServedKind, from identifier: String) -> [JSONObject] {
    guard let first = part(kind, identifier) else { return [] }
    guard let code = first.text("hierarchyCode") else { return [first] }
    let below = parts[kind, default: [:]].values.filter {
      $0.text("hierarchyCode")?.hasPrefix(code + ".") == true
    }
    return [first]
      + below.sorted { ($0.text("hierarchyCode") ?? "") < ($1.text("hierarchyCode") ?? "") }
  }
}
