/// What one state or agency asks of a program, as data that a coordinator can write.
public struct Profile: Hashable, Sendable {
  /// The short id, such as `federal`.
  public var id: String
  /// What people call it.
  public var title: String
  /// What it is for, in a sentence.
  public var about: String?
  /// The words of forms: for each role of a column, label or heading, how forms write it.
  public var words: [String: [String]] = [:]
  /// How much each kind of clue weighs when a form is read, by the name of the kind.
  public var weights: [String: Double] = [:]
  /// The frameworks that count as the state's content standards, 34 CFR 463.38(a).
  public var contentStandards: [String] = []
  /// The frameworks of requirements that the packet's checklist answers, in order.
  public var requirements: [String] = []
  /// The capacities in which people must sign.
  public var signers: [String] = []
  /// Rules whose severity differs here, by code; nil switches the rule off.
  public var severities: [String: Severity?] = [:]

  /// Makes an empty profile.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// This profile on top of another: its own words are added, its own lists win.
  ///
  /// A word that it gives another role than the other profile does has that role alone.
  public func extending(_ base: Profile) -> Profile {
    var result = self
    result.words = words(left: base).merging(words) { theirs, ours in
      ours + theirs.filter { !ours.contains($0) }
    }
    result.weights = base.weights.merging(weights) { _, ours in ours }
    if contentStandards.isEmpty { result.contentStandards = base.contentStandards }
    if requirements.isEmpty { result.requirements = base.requirements }
    if signers.isEmpty { result.signers = base.signers }
    result.severities = base.severities.merging(severities) { _, ours in ours }
    return result
  }
}
