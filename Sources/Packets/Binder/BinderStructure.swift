/// The structure trees of bound documents, joined into one (ISO 32000-1, 14.7.2).
struct BinderStructure {
  /// The first key that no document has in the tree of parents.
  private(set) var nextKey = 0
  private var parts: [PDFValue] = []
  private var parents: [(key: Int, value: PDFValue)] = []
  private var roles: [String: PDFValue] = [:]

  private static let mostEntries = 500_000
  /// What keys a document may have; others are no keys of its tree.
  private static let keys = 0..<10_000_000

  /// A value whose keys into the tree of parents come after those of the documents so far.
  func renumbered(_ value: PDFValue) -> PDFValue {
    switch value {
    case .array(let values): return .array(values.map(renumbered))
    case .dictionary(let entries):
      var changed = entries.mapValues(renumbered)
      for key in ["/StructParents", "/StructParent"] {
        guard let number = entries[key]?.integer else { continue }
        changed[key] = Self.keys.contains(number) ? .integer(number + nextKey) : nil
      }
      return .dictionary(changed)
    default: return value
    }
  }

  /// Adds the tree of a document whose objects are in the binder already; one without tags adds
  /// nothing.
  mutating func add(
    _ source: PDFFile, titled title: String, firstKey: Int, _ shift: (Int) -> Int,
    to file: inout PDFFile
  ) {
    guard let tree = source[source[source.root]?["/StructTreeRoot"]] else { return }
    for (key, value) in source.numberTree(tree["/ParentTree"], atMost: Self.mostEntries) {
      parents.append((key + firstKey, value.renumbered(shift)))
      nextKey = max(nextKey, key + firstKey + 1)
    }
    take(source[tree["/RoleMap"]]?.entries ?? [:], from: source, shift, in: &file)
    var part: [String: PDFValue] = [
      "/Type": .text("/StructElem"), "/S": .text("/Part"), "/T": .string(title),
    ]
    if let language = source[source[source.root]?["/Lang"]], case .text = language {
      part["/Lang"] = language
    }
    let number = file.add(PDFObject(.null))
    let kids = source[tree["/K"]]?.values ?? [tree["/K"]].compactMap(\.self)
    var own: [PDFValue] = []
    for kid in kids.compactMap(\.reference).map(shift) {
      own += adopt(kid, by: number, in: &file)
    }
    part["/K"] = .array(own)
    file.objects[number] = PDFObject(.dictionary(part))
    parts.append(.reference(number))
  }

  /// The elements at the top of a document; what is in its own `Document` comes right below.
  private func adopt(_ element: Int, by parent: Int, in file: inout PDFFile) -> [PDFValue] {
    guard case .dictionary(var entries)? = file.objects[element]?.value else { return [] }
    let below = file[entries["/K"]]?.values ?? [entries["/K"]].compactMap(\.self)
    let isDocument =
      entries["/S"]?.text == "/Document" && below.allSatisfy { $0.reference != nil }
    guard isDocument else {
      entries["/P"] = .reference(parent)
      file.objects[element] = PDFObject(.dictionary(entries))
      return [.reference(element)]
    }
    for child in below.compactMap(\.reference) {
      guard case .dictionary(var entries)? = file.objects[child]?.value else { continue }
      entries["/P"] = .reference(parent)
      file.objects[child] = PDFObject(.dictionary(entries))
    }
    return below
  }

  /// Takes what a document says of its own kinds of element; a kind that means something else in
  /// an earlier document is replaced by what it means here.
  private mutating func take(
    _ map: [String: PDFValue], from source: PDFFile, _ shift: (Int) -> Int, in file: inout PDFFile
  ) {
    var replaced: [String: PDFValue] = [:]
    for (kind, value) in map.sorted(by: { $0.key < $1.key }) {
      guard let meaning = source[value], case .text = meaning else { continue }
      if let other = roles[kind], other != meaning { replaced[kind] = meaning }
      roles[kind] = roles[kind] ?? meaning
    }
    guard !replaced.isEmpty else { return }
    for number in source.objects.keys.map(shift) {
      guard case .dictionary(var entries)? = file.objects[number]?.value,
        entries["/P"] != nil, let kind = entries["/S"]?.text, let meaning = replaced[kind]
      else { continue }
      entries["/S"] = meaning
      file.objects[number]?.value = .dictionary(entries)
    }
  }

  /// Writes the tree, and says the number of its root.
  func finish(in file: inout PDFFile) -> Int {
    let root = file.add(PDFObject(.null))
    let document = file.add(
      PDFObject(
        .dictionary([
          "/Type": .text("/StructElem"), "/S": .text("/Document"), "/P": .reference(root),
          "/K": .array(parts),
        ])))
    for part in parts.compactMap(\.reference) {
      guard case .dictionary(var entries)? = file.objects[part]?.value else { continue }
      entries["/P"] = .reference(document)
      file.objects[part] = PDFObject(.dictionary(entries))
    }
    let numbers = parents.sorted { $0.key < $1.key }.flatMap { [.integer($0.key), $0.value] }
    let tree = file.add(
      PDFObject(.dictionary(["/Nums": .array(numbers)])))
    file.objects[root] = PDFObject(
      .dictionary([
        "/Type": .text("/StructTreeRoot"), "/K": .array([.reference(document)]),
        "/ParentTree": .reference(tree), "/ParentTreeNextKey": .integer(nextKey),
        "/RoleMap": .dictionary(roles),
      ]))
    return root
  }
}

extension PDFFile {
  /// The entries of a number tree (ISO 32000-1, 7.9.7), in the order in which they stand.
  fileprivate func numberTree(
    _ top: PDFValue?, atMost limit: Int
  ) -> [(key: Int, value: PDFValue)] {
    var found: [(key: Int, value: PDFValue)] = []
    var seen: Set<Int> = []
    var waiting = [top].compactMap(\.self)
    while let node = waiting.popLast(), found.count < limit {
      if let number = node.reference, !seen.insert(number).inserted { continue }
      guard let entries = self[node]?.entries else { continue }
      waiting += (self[entries["/Kids"]]?.values ?? []).reversed()
      let numbers = self[entries["/Nums"]]?.values ?? []
      for index in stride(from: 0, to: numbers.count - 1, by: 2) {
        guard let key = numbers[index].integer, (0..<10_000_000).contains(key) else { continue }
        found.append((key, numbers[index + 1]))
      }
    }
    return found
  }
}
