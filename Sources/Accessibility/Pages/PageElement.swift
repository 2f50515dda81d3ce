/// An element of a page as selectors of a style sheet see it.
struct PageElement: Sendable {
  /// The name, in small letters.
  let name: String
  /// The classes, in small letters.
  let classes: [String]
  /// The id, in small letters.
  let id: String?

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    classes = (attributes["class"] ?? "").lowercased().split { $0.isWhitespace }.prefix(20)
      .map(String.init)
    id = attributes["id"]?.lowercased()
  }

  /// The words by which rules are looked up that may hold for it.
  var keys: [String] {
    ["*", name] + Set(classes).map { ".\($0)" } + (id.map { ["#\($0)"] } ?? [])
  }
}
