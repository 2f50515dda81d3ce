/// A form of CASE that some readers ask for.
package enum CASEProfile: String, CaseIterable, Sendable, Hashable {
  /// CASE 1.1 to the letter: carries everything.
  case current = "case-1.1-strict"
  /// CASE 1.0 to the letter, without what 1.1 added.
  case first = "case-1.0-strict"
  /// What OpenSALT takes when it imports a file.
  case openSALT = "opensalt-compat"
}
