extension Program {
  /// The hours of the three strands together, where each is stated.
  package var strandHours: Amount? {
    let parts = Strand.allCases.compactMap { components[$0]?.hours.whole }
    return parts.count == Strand.allCases.count ? parts.reduce(Amount(0), +) : nil
  }

  /// The hours of the whole, as stated, or else of the strands together.
  package var allHours: Amount? { hours.whole ?? strandHours }
}
