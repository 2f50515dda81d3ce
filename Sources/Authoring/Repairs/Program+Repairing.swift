public import Checking
public import Curriculum

extension Program {
  /// This program with edits that cannot change its meaning, and each field that they change.
  ///
  /// Codes are written anew first, because only then two links to one item look alike.
  public func repairing(_ repairs: [Repair]) -> (program: Program, fields: [RepairedField]) {
    var program = self
    var fields: [RepairedField] = []
    var codes: [PartID: [ItemReference: ItemReference]] = [:]
    var doubled: [PartID: Set<ItemReference>] = [:]
    var blanks: Set<TextPlace> = []
    for repair in repairs {
      switch repair {
      case .code(let part, let from, let to): codes[part, default: [:]][from] = to
      case .linkOnce(let part, let item): doubled[part, default: []].insert(item)
      case .blanks(let place): blanks.insert(place)
      }
    }
    if !blanks.isEmpty {
      program.changeTexts { place, text in
        guard blanks.contains(place) else { return }
        let after = text.withoutStrayBlanks
        guard after != text else { return }
        fields.append(RepairedField(place: place.name, before: text, after: after))
        text = after
      }
    }
    guard !codes.isEmpty || !doubled.isEmpty else { return (program, fields) }
    let names = Dictionary(
      program.alignedParts.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    program.changeAlignments { part, alignments in
      let name = names[part] ?? part.rawValue
      if let codes = codes[part] {
        for index in alignments.indices {
          let before = alignments[index].item
          guard let after = codes[before] else { continue }
          fields.append(
            RepairedField(
              place: name, before: before.description, after: after.description))
          alignments[index].item = after
        }
      }
      guard let doubled = doubled[part] else { return }
      var kept: [Alignment] = []
      for alignment in alignments {
        if doubled.contains(alignment.item), kept.contains(alignment) {
          fields.append(
            RepairedField(
              place: "\(name), the second time", before: alignment.item.description, after: nil))
        } else {
          kept.append(alignment)
        }
      }
      alignments = kept
    }
    return (program, fields)
  }
}
