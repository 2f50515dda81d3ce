public import Curriculum
public import Frameworks

/// What a rule may look at beside the program.
public struct RuleContext: Sendable {
  /// The frameworks that are loaded.
  public let library: FrameworkLibrary
  /// The profile of the state or agency.
  public let profile: Profile
  /// What every link of the program points to, looked up once for all rules.
  public let citations: Citations
  /// The statements and outcomes of the program, cut into words once for all rules.
  let writing: Writing
  /// The statements that say what an earlier one says.
  let likeStatements: LikeStatements
  /// The SHA-256 of the program's content; nil where nobody worked it out.
  public var contentHash: String?
  /// The files beside the program, as its attachments name them; nil where nobody looked.
  public var filesAtHand: Set<String>?
  /// How many pages the files beside the program have, where they say so, by the same names.
  public var pagesOfFiles: [String: Int] = [:]
  /// Documents that must say what the program says.
  public var documents: [ComparedDocument] = []

  /// Looks up what a program cites.
  public init(for program: Program, library: FrameworkLibrary, profile: Profile) {
    self.library = library
    self.profile = profile
    citations = Citations(of: program, in: library)
    writing = Writing(of: program)
    likeStatements = LikeStatements(among: writing.statements)
  }
}
