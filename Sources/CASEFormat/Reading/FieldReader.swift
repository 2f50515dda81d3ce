/// Reads the fields of one object leniently, and writes a repair for each leniency.
struct FieldReader {
  private let members: [JSONObject.Member]
  private var taken: [Bool]
  private var hint = 0
  private let list: String
  private let number: Int?
  private(set) var repairs: [Repair] = []
  /// What no field takes and the object keeps all the same, beside the fields that nobody knows.
  private var restored: [JSONObject.Member] = []

  /// Takes the object and where it stands, such as `CFItems` and 12.
  init(_ object: JSONObject, list: String, number: Int? = nil) {
    members = object.members
    taken = Array(repeating: false, count: members.count)
    self.list = list
    self.number = number
  }

  /// Where the object stands, with the name that a person knows it by.
  var place: String {
    let position = number.map { "\(list)[\($0)]" } ?? list
    let object = JSONObject(members)
    let name =
      object.text("humanCodingScheme") ?? object.text("title") ?? object.text("fullStatement")
      ?? object.text("identifier")
    guard let name else { return position }
    return "\(position) (\(name.count > 40 ? name.prefix(39) + "…" : name))"
  }

  mutating func note(_ kind: Repair.Kind, _ field: String, _ detail: String) {
    repairs.append(Repair(kind, place: place, field: field, detail: detail))
  }

  mutating func absorb(_ others: [Repair]) { repairs.append(contentsOf: others) }

  /// The value of a field; an empty value counts as absent.
  mutating func take(_ name: String) -> JSONValue? {
    guard let index = index(of: name) else { return nil }
    taken[index] = true
    if members[index].value == .null {
      note(.nullDropped, name, "null means that there is nothing")
      return nil
    }
    return members[index].value
  }

  /// Keeps a value of which only a part was read, so that the rest is written again.
  mutating func keep(_ name: String) {
    if let index = index(of: name) { restored.append(members[index]) }
  }

  /// Leaves a value that cannot be understood among the unknown ones.
  mutating func giveBack(_ name: String, _ value: JSONValue) {
    if let index = index(of: name) { taken[index] = false }
    note(.shapeUnread, name, "expected something else than \(value.kind)")
  }

  mutating func text(_ name: String) -> String? {
    guard let value = take(name) else { return nil }
    switch value {
    case .string(let text): return text
    case .number(let digits):
      note(.numberMadeText, name, "\(digits) is taken as a text")
      return digits
    case .array(let elements):
      guard case .string(let text)? = elements.first else { break }
      note(.listMadeOne, name, "the first of \(elements.count) is taken")
      if elements.count > 1 { keep(name) }
      return text
    default: break
    }
    giveBack(name, value)
    return nil
  }

  mutating func texts(_ name: String) -> [String] {
    guard let value = take(name) else { return [] }
    switch value {
    case .string(let text):
      note(.textMadeList, name, "“\(text)” is taken as a list of one")
      return [text]
    case .array(let elements):
      var texts: [String] = []
      for element in elements {
        switch element {
        case .string(let text): texts.append(text)
        case .number(let digits):
          note(.numberMadeText, name, "\(digits) is taken as a text")
          texts.append(digits)
        default: continue
        }
      }
      guard texts.count < elements.count else { return texts }
      note(
        .shapeUnread, name, "\(elements.count - texts.count) of \(elements.count) are not texts")
      keep(name)
      return texts
    default:
      giveBack(name, value)
      return []
    }
  }

  mutating func integer(_ name: String) -> Int? {
    guard let value = take(name) else { return nil }
    switch value {
    case .number(let digits):
      if let number = Int(digits) { return number }
    case .string(let text):
      guard let number = Int(text) else { break }
      note(.textMadeNumber, name, "“\(text)” is taken as a number")
      return number
    default: break
    }
    giveBack(name, value)
    return nil
  }

  /// A number, its digits as written.
  mutating func digits(_ name: String) -> String? {
    guard let value = take(name) else { return nil }
    if case .number(let digits) = value { return digits }
    giveBack(name, value)
    return nil
  }

  mutating func object(_ name: String) -> JSONObject? {
    guard let value = take(name) else { return nil }
    if case .object(let object) = value { return object }
    giveBack(name, value)
    return nil
  }

  /// The objects of a list; anything else in the list is noted, and kept among the unknown.
  mutating func objects(_ name: String) -> [JSONObject] {
    guard let value = take(name) else { return [] }
    guard case .array(let elements) = value else {
      giveBack(name, value)
      return []
    }
    var objects: [JSONObject] = []
    var others: [JSONValue] = []
    objects.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      if case .object(let object) = element {
        objects.append(object)
      } else {
        note(.shapeUnread, name, Self.noObject(element, number: index + 1))
        others.append(element)
      }
    }
    if !others.isEmpty { restored.append(JSONObject.Member(name, .array(others))) }
    return objects
  }

  /// What is told of an entry of a list that should be an object.
  static func noObject(_ entry: JSONValue, number: Int) -> String {
    "entry \(number) is \(entry.kind); it is kept beside the list"
  }

  mutating func values(_ name: String) -> [JSONValue] {
    guard let value = take(name) else { return [] }
    if case .array(let elements) = value { return elements }
    giveBack(name, value)
    return []
  }

  /// Drops a link that only repeats what the package says anyway, as most servers send it.
  mutating func dropEcho(_ name: String) {
    guard let index = index(of: name) else { return }
    taken[index] = true
    note(.echoDropped, name, "the package itself says which document it belongs to")
  }

  /// Puts back fields that were unknown when the package was read for the first time.
  mutating func restore(_ unknown: JSONObject) { restored += unknown.members }

  /// What nobody asked for, to be kept and written again.
  mutating func rest() -> JSONObject {
    guard taken.contains(false) else { return JSONObject(restored) }
    var rest = restored
    for (index, member) in members.enumerated() where !taken[index] {
      let isNull = member.value == .null
      note(
        isNull ? .nullDropped : .unknownKept, member.name,
        isNull ? "null means that there is nothing" : "CASE 1.1 has no such field; it is kept")
      if !isNull { rest.append(member) }
    }
    return JSONObject(rest)
  }

  /// Fields mostly come in the order of the specification, so the search starts at the last hit.
  private mutating func index(of name: String) -> Int? {
    for step in 0..<members.count {
      let index = hint + step < members.count ? hint + step : hint + step - members.count
      if members[index].name == name {
        hint = index + 1 == members.count ? 0 : index + 1
        return index
      }
    }
    return nil
  }
}
