public import Curriculum

/// An attachment is named, and no such file lies beside the program.
public enum AttachmentNotAtHand: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-410"
  /// The offence.
  public static let offence = "attachment that is not there"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a packet holds what it names
    """
  /// Why it matters.
  public static let why = """
    A packet that names a letter and does not hold it comes back.
    """
  /// What to do.
  public static let remedy = """
    Put the file into the folder of the program, or correct its name in the program.
    """

  /// Looks for each attachment; says nothing where nobody looked for files.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard let files = context.filesAtHand else { return [] }
    return program.attachments.compactMap { attachment in
      guard !attachment.file.isEmpty, !files.contains(attachment.file) else { return nil }
      let name = attachment.title ?? attachment.file
      return Violation(
        .part(attachment.id, "the attachment “\(name.shortened)”"),
        "There is no file “\(attachment.file)” in the folder of the program.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let letter: @Sendable (inout Program) -> Void = { program in
      var attachment = Attachment(id: "attachment-1")
      attachment.file = "letters/hospital.pdf"
      attachment.title = "Letter of the hospital"
      program.attachments = [attachment]
    }
    return [
      .accepted("The file is there.", letter).knowing { $0.filesAtHand = ["letters/hospital.pdf"] },
      .accepted("Nobody looked for files.", letter),
      .flagged(
        "The letter has not come yet.",
        ["There is no file “letters/hospital.pdf” in the folder of the program."], letter
      ).knowing { $0.filesAtHand = [] },
    ]
  }
}
