package import Foundation

/// The `Link` header of an answer (RFC 8288).
package enum LinkHeader {
  /// The address of the next page, taken from the address of this one; nil where there is none.
  package static func next(in header: String, on page: URL) -> URL? {
    var rest = header[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { return nil }
      let target = rest[..<close]
      rest = rest[rest.index(after: close)...]
      if parameters(&rest).contains(where: { isNext($0) }) {
        return URL(string: String(target), relativeTo: page)?.absoluteURL
      }
    }
    return nil
  }

  /// Whether a parameter says `rel=next`; several relations may share one, parted by blanks.
  private static func isNext(_ parameter: (name: String, value: String)) -> Bool {
    parameter.name == "rel" && parameter.value.lowercased().split(separator: " ").contains("next")
  }

  /// Takes the parameters of one link, up to the comma before the next.
  private static func parameters(_ rest: inout Substring) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    while let mark = rest.first(where: { !$0.isWhitespace }), mark == ";" {
      rest = rest.drop { $0.isWhitespace }.dropFirst()
      let name = rest.prefix { $0 != "=" && $0 != ";" && $0 != "," }
      rest = rest[name.endIndex...]
      var value = ""
      if rest.first == "=" {
        rest = rest.dropFirst()
        value = self.value(&rest)
      }
      found.append((name.trimmingCharacters(in: .whitespaces).lowercased(), value))
    }
    return found
  }

  private static func value(_ rest: inout Substring) -> String {
    rest = rest.drop { $0.isWhitespace }
    guard rest.first == "\"" else {
      let word = rest.prefix { $0 != ";" && $0 != "," }
      rest = rest[word.endIndex...]
      return word.trimmingCharacters(in: .whitespaces)
    }
    rest = rest.dropFirst()
    var value = ""
    while let character = rest.popFirst(), character != "\"" {
      // A backslash takes the next character as it is (RFC 9110, 5.6.4).
      guard let taken = character == "\\" ? rest.popFirst() : character else { break }
      value.append(taken)
    }
    return value
  }
}
