extension PartID {
  /// Names of places that are no parts with an id of their own, such as a component or a field of a
  /// form: findings and settings of rules may mean them.
  public static let places: Set<PartID> = {
    let names =
      ["pathway", "attachments"] + FieldTopic.allCases.map(\.rawValue)
      + PacketSection.Content.documents.map(\.words)
    return Set(Strand.allCases.map(\.componentID) + names.map { PartID($0) })
  }()
}
