extension CFDocument {
  /// Mends what CASE 1.1 would refuse.
  mutating func conform() {
    lastChangeDateTime = additional.mended(
      moment: lastChangeDateTime, or: CASEContext.unknownMoment)
    statusStartDate = additional.mended(day: statusStartDate, "statusStartDate")
    statusEndDate = additional.mended(day: statusEndDate, "statusEndDate")
    if let version = caseVersion, version != "1.1" {
      additional.keep("caseVersion", version)
      caseVersion = nil
    }
  }
}
