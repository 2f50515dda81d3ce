import CASEFormat

/// Goes through everything that a package holds, field by field, and asks what became of it.
///
/// It looks at the written form, so that no field can be forgotten here.
struct WireCensus {
  /// What became of an entry as a whole: the kind of loss and the type of links; nil to look at
  /// its fields.
  var entry: (_ list: WireList, _ index: Int, _ entry: JSONObject) -> (Loss.Kind, String?)? = {
    _, _, _ in nil
  }
  /// What became of a field; nil when the format carries it.
  ///
  /// `counterpart` is what stands in the
  /// same place of the package that is compared with.
  var field:
    (_ list: WireList, _ index: Int, _ name: String, _ value: JSONValue, _ counterpart: JSONValue?)
      -> Loss.Kind?

  private(set) var tally = LossTally()

  init(
    field: @escaping (WireList, Int, String, JSONValue, JSONValue?) -> Loss.Kind?
  ) {
    self.field = field
  }

  /// Goes through a package and, when given, through another one of the same shape beside it.
  mutating func take(_ package: JSONObject, beside other: JSONObject? = nil) {
    for member in package.members {
      let counterpart = other?[member.name]
      switch (WireList(rawValue: member.name), member.value) {
      case (.definitions?, .object(let lists)):
        take(lists, .definitions, 0, beside: Self.object(counterpart))
      case (let list?, .object(let object)):
        take(object, list, 0, beside: Self.object(counterpart))
      case (let list?, .array(let entries)): take(entries, list, beside: counterpart)
      default: take(member, in: package, .package, 0, beside: other)
      }
    }
  }

  private mutating func take(
    _ entries: [JSONValue], _ list: WireList, beside other: JSONValue?
  ) {
    var others: [JSONValue] = []
    if case .array(let entries)? = other { others = entries }
    for (index, value) in entries.enumerated() {
      guard case .object(let object) = value else { continue }
      let counterpart = index < others.count ? others[index] : nil
      take(object, list, index, beside: Self.object(counterpart))
    }
  }

  private mutating func take(
    _ object: JSONObject, _ list: WireList, _ index: Int, beside other: JSONObject?
  ) {
    if let (kind, type) = entry(list, index, object) {
      tally.note(kind, nil, in: list, type: type, at: Self.name(of: object))
      return
    }
    for member in object.members {
      if case .array(let entries) = member.value, let inner = WireList(rawValue: member.name) {
        take(entries, inner, beside: other?[member.name])
      } else {
        take(member, in: object, list, index, beside: other)
      }
    }
  }

  /// Fields that say something of the written form alone.
  private static let ofTheForm: Set<String> = ["extensions.plait.unknown", "caseVersion"]

  /// Fields that are looked into.
  private static let opened: Set<String> = [
    "extensions", "extensions.plait", "originNodeURI", "destinationNodeURI",
  ]

  /// A field, or the fields inside of it.
  private mutating func take(
    _ member: JSONObject.Member, in owner: JSONObject, _ list: WireList, _ index: Int,
    beside other: JSONObject?, path: String = ""
  ) {
    let name = path + member.name
    if Self.ofTheForm.contains(name) { return }
    if Self.opened.contains(name), case .object(let inner) = member.value {
      for field in inner.members {
        take(
          field, in: owner, list, index, beside: Self.object(other?[member.name]), path: name + ".")
      }
      return
    }
    guard let kind = field(list, index, name, member.value, other?[member.name]) else { return }
    tally.note(kind, name, in: list, at: Self.name(of: owner))
  }

  private static func object(_ value: JSONValue?) -> JSONObject? {
    guard case .object(let object)? = value else { return nil }
    return object
  }

  /// What people call an entry: its code, its title, or what it links.
  private static func name(of object: JSONObject) -> String {
    if let origin = Self.object(object["originNodeURI"]),
      let destination = Self.object(object["destinationNodeURI"])
    {
      return "\(origin.text("title") ?? "?") to \(destination.text("title") ?? "?")"
    }
    return ["humanCodingScheme", "title", "abbreviatedStatement", "fullStatement", "identifier"]
      .lazy.compactMap { object.text($0) }.first ?? "no name"
  }
}
