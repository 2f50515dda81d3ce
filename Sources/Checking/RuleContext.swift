public import Curriculum
public import Frameworks

/// What a rule may look at beside the program.
public struct RuleContext: Sendable {
  /// The frameworks that are loaded.
  public var library: FrameworkLibrary
  /// The profile of the state or agency.
  public var profile: Profile

  /// Takes both.
  public init(library: FrameworkLibrary, profile: Profile) {
    self.library = library
    self.profile = profile
  }
}
