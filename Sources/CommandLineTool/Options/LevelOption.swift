import ArgumentParser
import Curriculum

/// A level of learning as people type it: `introduced`, or its beginning.
struct LevelOption: ExpressibleByArgument {
  let level: Alignment.Level

  init?(argument: String) {
    guard let level = Alignment.Level(typed: argument) else { return nil }
    self.level = level
  }

  static var allValueStrings: [String] { Alignment.Level.typedNames }
}
