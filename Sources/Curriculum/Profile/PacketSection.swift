/// One thing in an agency's packet, in the order in which the agency wants it.
public struct PacketSection: Hashable, Sendable {
  /// What the agency calls it.
  public var title: String
  /// What it is.
  public var content: Content
  /// Whether a packet without it is sent back.
  public var isRequired: Bool
  /// The most pages it may have.
  public var pages: Int?
  /// Where it was seen.
  public var source: ProfileSource

  /// Takes a section of a packet.
  public init(
    _ title: String, _ content: Content, isRequired: Bool = true, pages: Int? = nil,
    source: ProfileSource = ProfileSource()
  ) {
    self.title = title
    self.content = content
    self.isRequired = isRequired
    self.pages = pages
    self.source = source
  }

  /// What a section of a packet is: a document of ours, or a file of the program's attachments.
  public enum Content: Hashable, Sendable {
    /// Who sends what to whom.
    case cover
    /// The agency's own form, by its name in the profile.
    case form(String)
    /// The single set of learning objectives.
    case objectives
    /// Which objective meets which standard.
    case crosswalk
    /// Weeks, hours and dates.
    case schedule
    /// What learners get.
    case syllabus
    /// How the instructors work together.
    case teamTeaching
    /// How learning is assessed.
    case assessmentPlan
    /// Why there are jobs.
    case laborMarket
    /// What learners earn.
    case credentials
    /// How the program fits the plan of the board.
    case boardPlan
    /// What it costs.
    case budget
    /// What is promised.
    case assurances
    /// Who signs.
    case signatures
    /// What is asked and what shows it.
    case checklist
    /// Files of this kind, as `Attachment.kind` has it.
    case attachments(String)
  }
}
