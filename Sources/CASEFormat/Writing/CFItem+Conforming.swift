extension CFItem {
  /// Mends what CASE 1.1 would refuse; `changed` stands in for a date that is none.
  mutating func conform(changed: String) {
    lastChangeDateTime = additional.mended(moment: lastChangeDateTime, or: changed)
    statusStartDate = additional.mended(day: statusStartDate, "statusStartDate")
    statusEndDate = additional.mended(day: statusEndDate, "statusEndDate")
    if fullStatement.isEmpty {
      fullStatement =
        [alternativeLabel, abbreviatedStatement, humanCodingScheme]
        .compactMap { $0 }.first { !$0.isEmpty } ?? "(no statement)"
    }
    if uri.isEmpty { uri = "urn:uuid:\(CASEIdentifier.uuid(of: identifier))" }
  }
}
