extension JSONWriter {
  /// Writes a field that says something; an empty one is left out, never null.
  package mutating func field(_ name: String, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  package mutating func field(_ name: String, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    integer(number)
  }

  mutating func digits(_ name: String, _ digits: String?) {
    guard let digits else { return }
    self.name(name)
    literal(digits)
  }

  mutating func field(_ name: String, _ texts: [String]) {
    list(name, texts) { $0.string($1) }
  }

  mutating func field(_ name: String, _ link: LinkURI?) {
    guard let link else { return }
    self.name(name)
    self.link(link)
  }

  mutating func field(_ name: String, _ links: [LinkURI]) {
    list(name, links) { $0.link($1) }
  }

  mutating func field(_ name: String, _ node: LinkGenURI) {
    self.name(name)
    openObject()
    field("title", node.title)
    field("identifier", node.identifier)
    field("uri", node.uri)
    field("targetType", node.targetType)
    closeObject()
  }

  package mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    self.name(name)
    openArray()
    for element in elements { write(&self, element) }
    closeArray()
  }

  mutating func extensions(_ extensions: JSONObject, and additional: JSONObject) {
    let all = extensions.carrying(unknown: additional)
    guard !all.isEmpty else { return }
    name("extensions")
    value(.object(all))
  }

  private mutating func link(_ link: LinkURI) {
    openObject()
    field("title", link.title)
    field("identifier", link.identifier)
    field("uri", link.uri)
    closeObject()
  }
}
