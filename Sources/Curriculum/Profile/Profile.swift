/// What one state or agency asks of a program, as data that a coordinator can write.
public struct Profile: Hashable, Sendable {
  /// The short id, such as `us-federal`.
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
  /// What the agency calls each strand; nil where it uses the words of the rule.
  public var strandNames = ByStrand<String?>(all: nil)
  /// What the agency's forms ask for, in their order.
  public var fields: [AskedField] = []
  /// The frameworks of which every item must be covered by an objective.
  public var requiredFrameworks: [String] = []
  /// Titles of courses that count as workforce preparation and not as training.
  public var preparationCourses: [String] = []
  /// How many hours a credit stands for; nil where the agency does not say.
  public var hoursPerCredit: Amount?
  /// Who reviews, in order.
  public var reviewSteps: [ReviewStep] = []
  /// What the packet holds, in order.
  public var packet: [PacketSection] = []
  /// The forms of the agency, as files of the profile's folder.
  public var forms: [String] = []
  /// Whether a checklist has an empty column for the reviewer.
  public var hasReviewerColumn: Bool?
  /// Where the parts that have no source of their own come from.
  public var sources: [ProfilePart: ProfileSource] = [:]
  /// What could not be verified about the agency, a sentence each.
  public var unverified: [String] = []

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
      let own = Set(ours)
      return ours + theirs.filter { !own.contains($0) }
    }
    result.weights = base.weights.merging(weights) { _, ours in ours }
    result.take(\.contentStandards, .contentStandards, from: base)
    result.take(\.requirements, .requirements, from: base)
    result.take(\.requiredFrameworks, .requiredFrameworks, from: base)
    result.take(\.signers, .signers, from: base)
    for strand in Strand.allCases where strandNames[strand] == nil {
      result.strandNames[strand] = base.strandNames[strand]
    }
    if fields.isEmpty { result.fields = base.fields }
    result.take(\.preparationCourses, .preparationCourses, from: base)
    if hoursPerCredit == nil, let hours = base.hoursPerCredit {
      result.hoursPerCredit = hours
      result.sources[.hoursPerCredit] = base.sources[.hoursPerCredit]
    }
    if reviewSteps.isEmpty { result.reviewSteps = base.reviewSteps }
    if packet.isEmpty { result.packet = base.packet }
    if forms.isEmpty { result.forms = base.forms }
    result.hasReviewerColumn = hasReviewerColumn ?? base.hasReviewerColumn
    result.severities = base.severities.merging(severities) { _, ours in ours }
    return result
  }

  /// Takes a list, with where it comes from, from the profile below when it has none of its own.
  private mutating func take(
    _ list: WritableKeyPath<Profile, [String]>, _ part: ProfilePart, from base: Profile
  ) {
    guard self[keyPath: list].isEmpty else { return }
    self[keyPath: list] = base[keyPath: list]
    sources[part] = base.sources[part]
  }
}
