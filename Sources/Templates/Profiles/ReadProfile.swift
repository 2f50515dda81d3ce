package import Curriculum

/// A profile as its files say it, on top of those that it stands on.
package struct ReadProfile: Sendable {
  /// The profile with all that it inherits.
  package var profile: Profile
  /// What its own files say, without what it inherits.
  package var own: Profile
  /// The profile that it stands on.
  package var base: String?
}
