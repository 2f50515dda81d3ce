public import Curriculum

/// A file that the packet must hold is not among the attachments.
public enum MissingAttachment: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-505"
  /// The offence.
  public static let offence = "missing attachment"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = "the packet that the profile of the state or agency names"
  /// Why it matters.
  public static let why = """
    Letters, memoranda and forms of the agency are made by others, take the longest to get, and \
    are the first thing that a reviewer counts.
    """
  /// What to do.
  public static let remedy = """
    Name the file under the attachments of the program, with the kind that the packet asks for.
    """

  /// Looks for each kind of attachment, and for each form that the profile has no file of.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let profile = context.profile
    return profile.packet.compactMap { section in
      guard section.isRequired else { return nil }
      guard let kind = section.attachmentKind(profile),
        !program.attachments.contains(where: { $0.isOf(kind) })
      else { return nil }
      let isForm = section.content == .form(kind)
      return Violation(
        .part("attachments", "the section “\(section.title)”"),
        isForm
          ? "The packet must have the form “\(kind)”, and no attachment is one."
          : "The packet must have “\(section.title)”, and no attachment is of the kind “\(kind)”.",
        remedy: isForm
          ? """
          Get the form from the agency, fill it in, and name it under the attachments of the \
          program with the kind “\(kind)”.
          """ : "\(remedy) The kind is “\(kind)”."
      ).asked(by: section.source, of: profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let guide = ProfileSource("Guide, page 4", isVerified: true)
    let asking: @Sendable (inout Profile) -> Void = {
      $0.forms = ["budget.docx"]
      $0.packet = [
        PacketSection("Letters", .attachments("letter of an employer"), source: guide),
        PacketSection("Approval form", .form("Approval Form"), source: guide),
        PacketSection("Budget form", .form("budget.docx"), source: guide),
      ]
    }
    return [
      .accepted("A letter and the form are attached; the other form comes with the profile.") {
        var letter = Attachment(id: "attachment-1")
        letter.file = "letter.pdf"
        letter.kind = "Letter of an employer"
        var form = Attachment(id: "attachment-2")
        form.file = "form.pdf"
        form.title = "Approval form of 2026"
        $0.attachments = [letter, form]
      }.under(asking),
      .flagged(
        "Nothing is attached.",
        [
          "The packet must have “Letters”, and no attachment is of the kind “letter of an employer”.",
          "The packet must have the form “Approval Form”, and no attachment is one.",
        ]
      ) { $0.attachments = [] }.under(asking),
    ]
  }
}
