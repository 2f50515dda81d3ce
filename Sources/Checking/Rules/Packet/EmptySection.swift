public import Curriculum

/// A section that the packet must have would be empty.
public enum EmptySection: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-504"
  /// The offence.
  public static let offence = "empty section of the packet"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = "the packet that the profile of the state or agency names"
  /// Why it matters.
  public static let why = """
    The sections of a packet are made from the program. What the program does not say leaves a \
    title with nothing under it.
    """
  /// What to do.
  public static let remedy = "Write it into the program; the section is made from there."

  /// Looks whether the program says anything of each section that must be there.
  ///
  /// What a blank field or a missing signature already tells is not told again.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let profile = context.profile
    let asked = Set(profile.fields.filter(\.isRequired).map(\.topic))
    return profile.packet.compactMap { section in
      guard section.isRequired else { return nil }
      let topics = section.topics
      let isTold = !topics.isEmpty && topics.contains(where: asked.contains)
      guard !isTold, section.isEmpty(in: program, context) else { return nil }
      return Violation(
        .part(PartID(section.content.words), "the section “\(section.title)”"),
        "The packet must have “\(section.title)”, and the program has nothing to put there."
      ).asked(by: section.source, of: profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let guide = ProfileSource("Guide, page 4", isVerified: true)
    return [
      .accepted("The program says something of each section.").under {
        $0.packet = [
          PacketSection("The set", .objectives, source: guide),
          PacketSection("Crosswalk", .crosswalk, source: guide),
          PacketSection("Hours", .schedule, source: guide),
          PacketSection("Checklist", .checklist, source: guide),
        ]
      },
      .accepted("A section that need not be there is empty.").under {
        $0.packet = [PacketSection("Budget", .budget, isRequired: false, source: guide)]
      },
      .flagged(
        "The packet must have a budget and a page of signatures, and the program has neither.",
        [
          "The packet must have “Budget summary”, and the program has nothing to put there.",
          "The packet must have “Signatures”, and the program has nothing to put there.",
        ]
      ) {
        $0.budget = []
        $0.signers = []
      }.under {
        $0.packet = [
          PacketSection("Budget summary", .budget, source: guide),
          PacketSection("Signatures", .signatures, source: guide),
        ]
      },
    ]
  }
}
