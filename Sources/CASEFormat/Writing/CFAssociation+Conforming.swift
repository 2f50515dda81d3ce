extension CFAssociation {
  /// Mends what CASE 1.1 would refuse; `changed` stands in for a date that is none.
  mutating func conform(changed: String) {
    lastChangeDateTime = additional.mended(moment: lastChangeDateTime, or: changed)
    if !associationType.isConforming {
      let word = associationType.rawValue
      associationType = word.isEmpty ? .isRelatedTo : .extending(word)
    }
    originNodeURI.conform()
    destinationNodeURI.conform()
    if uri.isEmpty { uri = "urn:uuid:\(CASEIdentifier.uuid(of: identifier))" }
  }
}
