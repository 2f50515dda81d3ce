import ArgumentParser
import Curriculum

/// A strength as people type it: `full`, `partial`, or the beginning.
struct StrengthOption: ExpressibleByArgument {
  let strength: Alignment.Strength

  init?(argument: String) {
    guard let strength = Alignment.Strength(typed: argument) else { return nil }
    self.strength = strength
  }

  static var allValueStrings: [String] { Alignment.Strength.typedNames }
}
