import ArgumentParser
import Curriculum

/// A verdict as people type it: `needs-revision`, `"needs revision"`, or its beginning.
struct VerdictOption: ExpressibleByArgument {
  let verdict: ReviewFinding.Verdict

  init?(argument: String) {
    guard let verdict = ReviewFinding.Verdict(typed: argument) else { return nil }
    self.verdict = verdict
  }

  static var allValueStrings: [String] { ReviewFinding.Verdict.typedNames }
}
