extension Unit {
  /// Its hours in all strands together: as stated, or the sum of those that are.
  package var allHours: Amount? {
    if let totalHours { return totalHours }
    let parts = Strand.allCases.compactMap { hours[$0] }
    return parts.isEmpty ? nil : parts.reduce(Amount(0), +)
  }
}
