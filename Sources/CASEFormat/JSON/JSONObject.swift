/// The fields of a JSON object, in the order of the text.
package struct JSONObject: Sendable, Hashable {
  /// A name and its value.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package var members: [Member]

  package init(_ members: [Member] = []) { self.members = members }

  package var isEmpty: Bool { members.isEmpty }

  /// The value of a name; of a repeated name the last, as most readers of JSON take it.
  package subscript(name: String) -> JSONValue? {
    members.last { $0.name == name }?.value
  }

  /// The text under a name, when it is a text that says something.
  package func text(_ name: String) -> String? {
    guard case .string(let text)? = self[name], !text.isEmpty else { return nil }
    return text
  }
}
