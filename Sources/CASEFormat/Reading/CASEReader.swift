/// Reads a CASE 1.0 or 1.1 package leniently: no published framework keeps to the schema.
package struct CASEReader {
  private var repairs: [Repair] = []
  /// The head, once the first entry of a long list was handed on while the text was still read.
  private var head: (document: CFDocument, context: CASEContext)?
  private var items: [CFItem] = []
  private var associations: [CFAssociation] = []
  /// Entries of the long lists that are no objects.
  private var others: [String: [JSONValue]] = [:]

  private init() {}

  /// Reads one package, and says what had to be repaired.
  package static func read(
    _ bytes: [UInt8], limits: JSONLimits = .framework
  ) throws(CASEReadingError) -> CASEReading {
    var reader = CASEReader()
    let value: JSONValue
    do {
      value = try JSONReader.read(
        bytes, limits: limits, handingOn: ["CFItems", "CFAssociations"], behind: "CFDocument"
      ) { head, list, number, entry in
        reader.take(entry, number, of: list, head: head)
      }
    } catch {
      throw .notJSON(error)
    }
    let package = try reader.package(value)
    return CASEReading(package: package, repairs: reader.repairs)
  }

  /// Takes one entry of a long list.
  private mutating func take(_ entry: JSONValue, _ number: Int, of list: String, head: JSONValue) {
    if self.head == nil {
      guard case .object(let head) = head else { return }
      let document = document(head)
      self.head = (document, CASEContext(document))
    }
    guard let context = self.head?.context else { return }
    guard case .object(let object) = entry else {
      repair(.shapeUnread, "CFPackage", FieldReader.noObject(entry, number: number), field: list)
      others[list, default: []].append(entry)
      return
    }
    if list == "CFItems" {
      items.append(read(object, list, number) { CFItem(reading: &$0, in: context) })
    } else if let association = read(
      object, list, number, { CFAssociation(reading: &$0, in: context) })
    {
      associations.append(association)
    }
  }

  private mutating func package(_ value: JSONValue) throws(CASEReadingError) -> CFPackage {
    var object: JSONObject
    switch value {
    case .object(let root): object = root
    case .array(let elements):
      guard elements.count == 1, case .object(let only)? = elements.first else {
        throw elements.count > 1
          ? .severalPackages(count: elements.count) : .notAnObject(kind: value.kind)
      }
      repair(.wrapperRemoved, "CFPackage", "the package stood in a list of one")
      object = only
    default: throw .notAnObject(kind: value.kind)
    }
    if object["CFDocument"] == nil, case .object(let inner)? = object["CFPackage"] {
      repair(.wrapperRemoved, "CFPackage", "the package stood inside a field of that name")
      object = inner
    }
    guard case .object(let head)? = object["CFDocument"] else {
      throw .noDocument(names: object.members.map(\.name))
    }
    return package(object, head: head)
  }

  private mutating func package(_ object: JSONObject, head: JSONObject) -> CFPackage {
    var fields = FieldReader(object, list: "CFPackage")
    _ = fields.take("CFDocument")
    var package = CFPackage(document: self.head?.document ?? document(head))
    let context = CASEContext(package.document)
    swap(&package.items, &items)
    swap(&package.associations, &associations)
    package.items += list("CFItems", of: &fields) { CFItem(reading: &$0, in: context) }
    package.associations += list("CFAssociations", of: &fields) {
      CFAssociation(reading: &$0, in: context)
    }
    package.definitions = definitions(of: &fields, in: context)
    package.rubrics = list("CFRubrics", of: &fields) { CFRubric(reading: &$0, in: context) }
    package.extensions = fields.extensions()
    package.additional = fields.rest()
    for (list, entries) in others.sorted(by: { $0.key < $1.key }) {
      package.additional.members.append(JSONObject.Member(list, .array(entries)))
    }
    repairs.append(contentsOf: fields.repairs)
    package.restoreIdentifiers()
    mendNodes(of: &package)
    noteRepeats(in: package)
    return package
  }

  private mutating func document(_ head: JSONObject) -> CFDocument {
    read(head, "CFDocument", nil) { CFDocument(reading: &$0) }
  }

  /// `CFDefinitions` is an object, but some servers send an empty list for nothing.
  private mutating func definitions(
    of fields: inout FieldReader, in context: CASEContext
  ) -> CFDefinitions {
    guard let value = fields.take("CFDefinitions") else { return CFDefinitions() }
    if value == .array([]) {
      fields.note(.listMadeOne, "CFDefinitions", "an empty list is taken as no definitions")
      return CFDefinitions()
    }
    guard case .object(let object) = value else {
      fields.giveBack("CFDefinitions", value)
      return CFDefinitions()
    }
    var lists = FieldReader(object, list: "CFDefinitions")
    var definitions = CFDefinitions()
    definitions.concepts = list("CFConcepts", of: &lists) { CFConcept(reading: &$0, in: context) }
    definitions.subjects = list("CFSubjects", of: &lists) { CFSubject(reading: &$0, in: context) }
    definitions.licenses = list("CFLicenses", of: &lists) { CFLicense(reading: &$0, in: context) }
    definitions.itemTypes = list("CFItemTypes", of: &lists) {
      CFItemType(reading: &$0, in: context)
    }
    definitions.associationGroupings = list("CFAssociationGroupings", of: &lists) {
      CFAssociationGrouping(reading: &$0, in: context)
    }
    definitions.extensions = lists.extensions()
    definitions.additional = lists.rest()
    repairs.append(contentsOf: lists.repairs)
    return definitions
  }

  private mutating func list<Value>(
    _ name: String, of fields: inout FieldReader, _ make: (inout FieldReader) -> Value?
  ) -> [Value] {
    let objects = fields.objects(name)
    var values: [Value] = []
    values.reserveCapacity(objects.count)
    for (index, object) in objects.enumerated() {
      if let value = read(object, name, index + 1, make) { values.append(value) }
    }
    return values
  }

  private mutating func read<Value>(
    _ object: JSONObject, _ list: String, _ number: Int?, _ make: (inout FieldReader) -> Value
  ) -> Value {
    var fields = FieldReader(object, list: list, number: number)
    let value = make(&fields)
    repairs.append(contentsOf: fields.repairs)
    return value
  }

  /// Some servers repeat an end's identifier as its address: the item knows the address.
  ///
  /// Elements are asked in their place: a copy of one counts the references of all its texts.
  private mutating func mendNodes(of package: inout CFPackage) {
    var addresses: [String: String] = [package.document.identifier: package.document.uri]
    addresses.reserveCapacity(package.items.count + 1)
    for index in package.items.indices where addresses[package.items[index].identifier] == nil {
      addresses[package.items[index].identifier] = package.items[index].uri
    }
    for index in package.associations.indices {
      mend(&package.associations[index].originNodeURI, index, addresses)
      mend(&package.associations[index].destinationNodeURI, index, addresses)
      if addresses[package.associations[index].originNodeURI.identifier] == nil {
        let title = package.associations[index].originNodeURI.title
        repair(
          .danglingOrigin, "CFAssociations[\(index + 1)]", "“\(title)” is not in this package",
          field: "originNodeURI")
      }
    }
  }

  private mutating func mend(
    _ node: inout LinkGenURI, _ index: Int, _ addresses: [String: String]
  ) {
    guard node.uri == node.identifier, let address = addresses[node.identifier] else { return }
    node.uri = address
    repair(
      .addressMended, "CFAssociations[\(index + 1)]", "the address of the item is \(address)",
      field: "uri")
  }

  private mutating func noteRepeats(in package: CFPackage) {
    var seen: Set<String> = [package.document.identifier]
    seen.reserveCapacity(package.items.count + package.associations.count + 1)
    for index in package.items.indices
    where !seen.insert(package.items[index].identifier).inserted {
      let item = package.items[index]
      repair(
        .identifierRepeated, "CFItems[\(index + 1)] (\(item.humanCodingScheme ?? item.identifier))",
        "\(item.identifier) is used more than once", field: "identifier")
    }
    for index in package.associations.indices
    where !seen.insert(package.associations[index].identifier).inserted {
      repair(
        .identifierRepeated, "CFAssociations[\(index + 1)]",
        "\(package.associations[index].identifier) is used more than once", field: "identifier")
    }
  }

  private mutating func repair(
    _ kind: Repair.Kind, _ place: String, _ detail: String, field: String = "CFPackage"
  ) {
    repairs.append(Repair(kind, place: place, field: field, detail: detail))
  }
}
