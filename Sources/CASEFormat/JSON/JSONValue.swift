/// One value of a JSON text, RFC 8259.
///
/// Numbers keep their digits as written, so that what was read can be written again unchanged.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The kind of value, as a sentence for a teacher names it.
  package var kind: String {
    switch self {
    case .null: "nothing"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "a group of fields"
    }
  }
}
