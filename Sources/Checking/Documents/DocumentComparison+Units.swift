import Curriculum

extension DocumentComparison {
  /// Compares the units that stand in both, by their titles or else their labels.
  mutating func compareUnits() {
    for theirs in other.units {
      guard let ours = unit(like: theirs) else { continue }
      let name = program.name(of: ours)
      let place = Place.part(ours.id, name)
      if !theirs.title.isEmpty, !ours.title.isEmpty, !Self.areAlike(theirs.title, ours.title) {
        tell(place, "\(name) is called “\(theirs.title.shortened)”.")
      }
      look("hours of \(name)", place, theirs.totalHours, ours.totalHours)
      for strand in Strand.allCases {
        look("\(strand.title) hours of \(name)", place, theirs.hours[strand], ours.hours[strand])
      }
      look("dates of \(name)", place, theirs.dates, ours.dates)
    }
  }

  /// The one unit of the program with the title of another, or with its label.
  private func unit(like other: Unit) -> Unit? {
    let title = PlainName(other.title)
    let named = program.units.filter { !$0.title.isEmpty && PlainName($0.title) == title }
    if named.count == 1 { return named[0] }
    guard let label = other.label, !label.isEmpty, named.isEmpty else { return nil }
    let labeled = program.units.filter { $0.label == label }
    return labeled.count == 1 ? labeled[0] : nil
  }

  private static func areAlike(_ one: String, _ other: String) -> Bool {
    let (one, other) = (PlainName(one), PlainName(other))
    return one.holds(other) || other.holds(one)
  }
}
