public import Curriculum

/// A file of the packet has more pages than its section may have.
public enum AttachmentOverLimit: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-507"
  /// The offence.
  public static let offence = "attachment over the page limit"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = "the packet that the profile of the state or agency names"
  /// Why it matters.
  public static let why = """
    Pages over a limit are taken out unread, or the packet is sent back. Only a file that says how \
    many pages it has can be counted; those that Plait makes have none before they are printed.
    """
  /// What to do.
  public static let remedy = """
    Shorten the file. If it was changed since its program last counted the pages, open and save it.
    """

  /// Adds up the pages of the attachments of each section that has a limit.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.profile.packet.compactMap { section in
      guard let limit = section.pages, let kind = section.attachmentKind(context.profile) else {
        return nil
      }
      let files = program.attachments.filter { $0.isOf(kind) }
      let pages = files.compactMap { context.pagesOfFiles[$0.file] }.reduce(0, +)
      guard pages > limit, let first = files.first else { return nil }
      return Violation(
        .part(first.id, "the section “\(section.title)”"),
        "“\(section.title)” has \(pages) pages, and it may have \(limit)."
      ).asked(by: section.source, of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let asking: @Sendable (inout Profile) -> Void = {
      $0.packet = [
        PacketSection(
          "Letters", .attachments("letter"), pages: 2,
          source: ProfileSource("Guide, page 4", isVerified: true))
      ]
    }
    let letters: (inout Program) -> Void = { program in
      program.attachments = ["one.pdf", "two.pdf"].enumerated().map { index, file in
        var letter = Attachment(id: PartID("attachment-\(index + 1)"))
        letter.file = file
        letter.kind = "letter of an employer"
        return letter
      }
    }
    return [
      .accepted("Two letters have a page each.", letters).under(asking).knowing {
        $0.pagesOfFiles = ["one.pdf": 1, "two.pdf": 1]
      },
      .accepted("Nobody knows how many pages the letters have.", letters).under(asking),
      .flagged(
        "Together they have three.", ["“Letters” has 3 pages, and it may have 2."], letters
      ).under(asking).knowing { $0.pagesOfFiles = ["one.pdf": 1, "two.pdf": 2] },
    ]
  }
}
