public import Curriculum

/// What a document says, without a word of how it is written to a file.
public struct Report: Hashable, Sendable {
  /// Which of the documents it is.
  public var kind: ReportKind
  /// The title, the only heading of the first level.
  public var title: String
  /// The line under the title.
  public var subtitle: String?
  /// The language, as BCP 47 has it.
  public var language: String
  /// What stands beside the title, label by label.
  public var facts: [ReportFact]
  /// The body, in reading order.
  public var sections: [ReportSection] = []
  /// Whether its tables ask for a wide page.
  public var isLandscape = false
  /// The title of the program that it was made from; empty where there is none.
  public var program: String
  /// The part of the program that it is about, such as a course; nil for the whole.
  public var part: String?
  /// Whom its wording is for, such as `learners`; nil for the approved wording.
  public var wording: String?
  /// Whether it was made for a packet, and says what else is in it.
  public var isOfPacket = false
  /// Which state of the program it was made from, for the foot of each page.
  public var revision: String

  /// Begins a report, with no section yet.
  public init(
    _ kind: ReportKind, title: String, program: String, language: String, revision: String
  ) {
    self.kind = kind
    self.title = title
    self.language = language
    self.program = program
    self.revision = revision
    subtitle = program.isEmpty ? "Program title: \(ReportFact.notStated)" : program
    facts = []
  }

  /// Begins a report about a program.
  public init(_ kind: ReportKind, of program: Program, title: String) {
    self.init(
      kind, title: title, program: program.title, language: program.language,
      revision: program.revisionLine)
  }

  /// What its properties say; without a hash it is of no one program.
  public func stamp(contentHash: String?) -> DocumentStamp {
    var stamp = DocumentStamp(
      kind.rawValue, program: program, part: part, revision: revision, contentHash: contentHash)
    stamp.wording = wording
    stamp.isOfPacket = isOfPacket
    return stamp
  }

  /// Whether any section has a picture.
  public var hasPictures: Bool {
    sections.contains { section in
      section.blocks.contains { if case .picture = $0 { true } else { false } }
    }
  }

  /// The tables of all sections, in reading order.
  public var tables: [ReportTable] { sections.flatMap(\.tables) }
}
