import Curriculum

extension Seam {
  /// Joins texts: equal ones count once.
  func texts(_ ours: inout [String], _ theirs: [String]) {
    var known = Set(ours.compactMap { WordKey($0) })
    ours += theirs.filter { text in WordKey(text).map { known.insert($0).inserted } ?? false }
  }

  /// Joins values, such as words of a fixed list or ids: equal ones count once.
  func values<Value: Hashable>(_ ours: inout [Value], _ theirs: [Value]) {
    var known = Set(ours)
    ours += theirs.filter { known.insert($0).inserted }
  }

  /// Joins parts that have been given the ids of the parts that they are the same as.
  mutating func parts<One: Part>(
    _ ours: inout [One], _ theirs: [One], join: (inout Seam, inout One, One) -> Void
  ) {
    var places: [PartID: Int] = [:]
    for (index, part) in ours.enumerated() { places[part.id] = index }
    for part in theirs {
      if let place = places[part.id] {
        join(&self, &ours[place], part)
      } else {
        ours.append(part)
        origins.record(part.id, from: file)
      }
    }
  }

  /// Joins links: those to one item count once.
  mutating func alignments(
    _ ours: inout [Alignment], _ theirs: [Alignment], of owner: SeamOwner
  ) {
    for link in theirs where !ours.contains(link) {
      guard let place = ours.firstIndex(where: { $0.item == link.item }) else {
        ours.append(link)
        continue
      }
      let name = "of the link to \(link.item)"
      word(owner.field("strength \(name)"), &ours[place].strength, link.strength)
      word(owner.field("level \(name)"), &ours[place].level, link.level)
      text(owner.field("rationale \(name)"), &ours[place].rationale, link.rationale)
      texts(&ours[place].evidence, link.evidence)
    }
  }
}
