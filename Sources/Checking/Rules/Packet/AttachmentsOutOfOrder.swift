public import Curriculum

/// The attachments stand in another order than the agency wants.
public enum AttachmentsOutOfOrder: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-511"
  /// The offence.
  public static let offence = "attachments out of order"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    the order of the packet that the profile of the state or agency names
    """
  /// Why it matters.
  public static let why = """
    Reviewers go through a packet with their own list beside it. What stands elsewhere is taken \
    for missing.
    """
  /// What to do.
  public static let remedy = """
    Move the attachment in the program: a packet has them in the order in which the program lists \
    them.
    """

  /// Compares the first attachment of each section with that of the section before.
  ///
  /// An attachment that belongs to no section may stand anywhere.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let profile = context.profile
    guard program.attachments.count > 1 else { return [] }
    var last: (section: PacketSection, place: Int)?
    var violations: [Violation] = []
    for section in profile.packet {
      guard let kind = section.attachmentKind(profile),
        let place = program.attachments.firstIndex(where: { $0.isOf(kind) })
      else { continue }
      if let earlier = last, place < earlier.place {
        let attachment = program.attachments[place]
        let name = attachment.title ?? attachment.kind ?? attachment.file
        violations.append(
          Violation(
            .part(attachment.id, "the attachment “\(name.shortened)”"),
            """
            It stands before “\(earlier.section.title)”, and the packet wants “\(section.title)” \
            behind it.
            """
          ).asked(by: section.source, of: profile))
      } else {
        last = (section, place)
      }
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let guide = ProfileSource("Guide, page 4", isVerified: true)
    let asking: @Sendable (inout Profile) -> Void = {
      $0.packet = [
        PacketSection("Approval form", .form("Approval Form"), source: guide),
        PacketSection("Letters", .attachments("letter of an employer"), source: guide),
      ]
    }
    let attach: @Sendable ([String]) -> [Attachment] = { kinds in
      kinds.enumerated().map { index, kind in
        var attachment = Attachment(id: PartID("attachment-\(index + 1)"))
        attachment.file = "\(index + 1).pdf"
        attachment.kind = kind
        return attachment
      }
    }
    return [
      .accepted("The form stands before the letter; the map may stand anywhere.") {
        $0.attachments = attach(["Map", "Approval Form", "letter of an employer"])
      }.under(asking),
      .flagged(
        "The letter stands first.",
        ["It stands before “Approval form”, and the packet wants “Letters” behind it."]
      ) { $0.attachments = attach(["letter of an employer", "Approval Form"]) }.under(asking),
    ]
  }
}
