extension FieldReader {
  mutating func link(_ name: String) -> LinkURI? {
    guard let value = take(name) else { return nil }
    switch value {
    case .object(let object): return link(object, name)
    case .array(let elements):
      guard case .object(let object)? = elements.first else { break }
      note(.listMadeOne, name, "the first of \(elements.count) is taken")
      return link(object, name)
    case .string(let text): return link(from: text, name)
    default: break
    }
    giveBack(name, value)
    return nil
  }

  mutating func links(_ name: String) -> [LinkURI] {
    guard let value = take(name) else { return [] }
    switch value {
    case .object(let object):
      note(.textMadeList, name, "one link is taken as a list of one")
      return link(object, name).map { [$0] } ?? []
    case .array(let elements):
      return elements.compactMap { element in
        switch element {
        case .object(let object): return link(object, name)
        case .string(let text): return link(from: text, name)
        default:
          note(.shapeUnread, name, "\(element.kind) is no link and is left out")
          return nil
        }
      }
    default:
      giveBack(name, value)
      return []
    }
  }

  /// One end of an association; its identifier may be any text.
  mutating func node(_ name: String) -> LinkGenURI? {
    guard let value = take(name) else { return nil }
    switch value {
    case .string(let text) where !text.isEmpty:
      note(.textMadeLink, name, "“\(text)” is taken as a link")
      return LinkGenURI(title: Self.tail(of: text), identifier: Self.tail(of: text), uri: text)
    case .object(let object): return node(object, name)
    default:
      giveBack(name, value)
      return nil
    }
  }

  private mutating func node(_ object: JSONObject, _ name: String) -> LinkGenURI? {
    guard var identifier = object.text("identifier") ?? object.text("uri").map(Self.tail) else {
      note(.shapeUnread, name, "the link names nothing")
      return nil
    }
    if !CASEIdentifier.isConforming(identifier), CASEIdentifier.isUUID(identifier) {
      identifier = conforming(identifier, name)
    }
    let uri = object.text("uri") ?? "urn:uuid:\(identifier)"
    let title = object.text("title") ?? Self.tail(of: uri)
    noteOddities(of: object, name)
    var node = LinkGenURI(title: title, identifier: identifier, uri: uri)
    if let type = object.text("targetType") {
      let isKnown = type == "CASE" || AssociationType.isExtension(type)
      node.targetType = isKnown ? type : AssociationType.extending(type).rawValue
      if !isKnown { note(.targetTypeRenamed, name, "target type “\(type)” is marked ext:") }
    }
    return node
  }

  private mutating func link(_ object: JSONObject, _ name: String) -> LinkURI? {
    guard let identifier = object.text("identifier") ?? object.text("uri").map(Self.tail) else {
      note(.shapeUnread, name, "the link names nothing")
      return nil
    }
    let uri = object.text("uri") ?? "urn:uuid:\(identifier)"
    let title = object.text("title") ?? Self.tail(of: uri)
    noteOddities(of: object, name)
    return LinkURI(title: title, identifier: conforming(identifier, name), uri: uri)
  }

  /// A link is closed in CASE, without a place for more: what more there is goes with a note.
  private mutating func noteOddities(of object: JSONObject, _ name: String) {
    var texts = 0
    for member in object.members {
      switch member.name {
      case "title", "identifier", "uri": if object.text(member.name) != nil { texts += 1 }
      case "targetType": break
      default: note(.unknownDropped, name, "a link has no field “\(member.name)”; it is dropped")
      }
    }
    if texts < 3 { note(.linkCompleted, name, "title, identifier or address was missing") }
  }

  private mutating func link(from text: String, _ name: String) -> LinkURI? {
    guard !text.isEmpty else { return nil }
    note(.textMadeLink, name, "“\(text)” is taken as a link")
    let tail = Self.tail(of: text)
    let identifier = CASEIdentifier.isUUID(tail) ? tail : CASEIdentifier.derived(from: text)
    return LinkURI(title: tail, identifier: identifier.lowercased(), uri: text)
  }

  /// The part of an address that a person can read: behind the last slash or colon.
  static func tail(of uri: String) -> String {
    let tail = uri.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? uri
    return tail.isEmpty ? uri : tail
  }
}
