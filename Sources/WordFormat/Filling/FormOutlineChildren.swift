/// The elements directly inside of one, in order.
struct FormOutlineChildren: Sequence, IteratorProtocol {
  let nodes: [FormOutline.Node]
  var place: Int
  let end: Int

  mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = nodes[place].next }
    return place
  }
}
