import CASEFormat

/// The order and depth of a package's items, from its `isChildOf` links.
struct ItemTree {
  /// An item in tree order: its position in the package, its parent's position in the order.
  struct Entry {
    var item: Int
    var parent: Int?
    var depth: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var notices: [FrameworkNotice] = []

  private let package: CFPackage
  private var positions: [String: Int] = [:]
  private var parents: [Int?]
  private var sequences: [Int?]
  private var placed: [Bool]

  init(_ package: CFPackage) {
    self.package = package
    let count = package.items.count
    parents = Array(repeating: nil, count: count)
    sequences = Array(repeating: nil, count: count)
    placed = Array(repeating: false, count: count)
    number()
    link()
    place()
  }

  private mutating func number() {
    positions.reserveCapacity(package.items.count)
    for index in package.items.indices {
      let identifier = package.items[index].identifier
      if positions[identifier] == nil {
        positions[identifier] = index
      } else {
        placed[index] = true
        note(.repeatedIdentifier, index, "\(identifier) is used twice; the first one stays")
      }
    }
  }

  /// A root has no parent, or the document as its parent (OpenSALT writes that link, others not).
  private mutating func link() {
    for index in package.associations.indices
    where package.associations[index].associationType == .isChildOf {
      guard let child = positions[package.associations[index].originNodeURI.identifier] else {
        continue
      }
      let sequence = package.associations[index].sequenceNumber
      let destination = package.associations[index].destinationNodeURI.identifier
      if destination == package.document.identifier {
        if parents[child] == nil, sequences[child] == nil {
          sequences[child] = sequence
        }
        continue
      }
      guard let parent = positions[destination] else {
        let title = package.associations[index].destinationNodeURI.title
        note(.missingParent, child, "its parent “\(title)” is not in the package")
        continue
      }
      if let first = parents[child] {
        guard first != parent else { continue }
        note(
          .severalParents, child, "it stands under \(name(first)), and also under \(name(parent))")
        continue
      }
      parents[child] = parent
      sequences[child] = sequence
    }
  }

  private mutating func place() {
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for index in package.items.indices where !placed[index] {
      if let parent = parents[index] {
        children[parent, default: []].append(index)
      } else {
        roots.append(index)
      }
    }
    for root in sorted(roots) { place(root, children) }
    // What no root leads to goes round in a circle.
    for start in package.items.indices where !placed[start] {
      note(.cycle, start, "it is its own ancestor (\(circle(from: start))); the tree starts here")
      place(start, children)
    }
  }

  /// Goes down with a stack of its own: a hostile depth must not end the process.
  private mutating func place(_ root: Int, _ children: [Int: [Int]]) {
    var waiting: [Entry] = [Entry(item: root, parent: nil, depth: 0)]
    while let next = waiting.popLast() {
      guard !placed[next.item] else { continue }
      placed[next.item] = true
      let position = entries.count
      entries.append(next)
      for child in sorted(children[next.item] ?? []).reversed() {
        waiting.append(Entry(item: child, parent: position, depth: next.depth + 1))
      }
    }
  }

  /// By sequence number, then enumeration, then code, then the order of the file.
  private func sorted(_ items: [Int]) -> [Int] {
    guard items.count > 1 else { return items }
    return items.sorted { one, other in
      switch (sequences[one], sequences[other]) {
      case (let first?, let second?) where first != second: return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      default: break
      }
      let items = package.items
      for (first, second) in [
        (items[one].listEnumeration, items[other].listEnumeration),
        (items[one].humanCodingScheme, items[other].humanCodingScheme),
      ] {
        guard let first, let second, first != second else { continue }
        return NaturalOrder.isBefore(first, second)
      }
      return one < other
    }
  }

  private func circle(from start: Int) -> String {
    var names = [name(start)]
    var next = parents[start]
    var seen: Set<Int> = [start]
    while let parent = next, names.count < 8 {
      names.append(name(parent))
      guard seen.insert(parent).inserted else { break }
      next = parents[parent]
    }
    return names.joined(separator: " under ")
  }

  private func name(_ index: Int) -> String {
    package.items[index].humanCodingScheme ?? package.items[index].identifier
  }

  private mutating func note(_ kind: FrameworkNotice.Kind, _ index: Int, _ detail: String) {
    notices.append(FrameworkNotice(kind, item: name(index), detail: detail))
  }
}
