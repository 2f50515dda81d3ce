extension Array where Element == Loss {
  /// The losses in words, those of the same entries in one sentence.
  package var sentences: [String] {
    var groups: [[Loss]] = []
    var places: [Loss: Int] = [:]
    for loss in self {
      // Two fields of the same entries differ in nothing else.
      var entries = loss
      entries.field = loss.field == nil ? nil : ""
      if let place = places[entries] {
        groups[place].append(loss)
      } else {
        places[entries] = groups.count
        groups.append([loss])
      }
    }
    return groups.compactMap { group in group.first?.sentence(of: group.compactMap(\.field)) }
  }
}
