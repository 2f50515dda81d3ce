import ArgumentParser
import Curriculum

/// How far a requirement is met, as people type it: `not-met`, `"not met"`, or its beginning.
struct StatusOption: ExpressibleByArgument {
  let status: Evidence.Status

  init?(argument: String) {
    guard let status = Evidence.Status(typed: argument) else { return nil }
    self.status = status
  }

  static var allValueStrings: [String] { Evidence.Status.typedNames }
}
