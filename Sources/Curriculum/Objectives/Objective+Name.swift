extension Objective {
  /// What people would call it by its label: `SSLO 3`, `objective 3`; nil without one.
  public var nameByLabel: String? {
    label.map { $0.contains(where: \.isLetter) ? $0 : "objective \($0)" }
  }
}
