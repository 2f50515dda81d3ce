import ArgumentParser
import Curriculum

/// A verdict as people type it: `needs revision`, or its first word.
struct VerdictOption: ExpressibleByArgument {
  let verdict: ReviewFinding.Verdict

  init?(argument: String) {
    let words = argument.lowercased()
    let meant = ReviewFinding.Verdict.allCases.first { verdict in
      verdict.rawValue == words
        || verdict.rawValue.split(separator: " ").first.map(String.init) == words
    }
    guard let meant else { return nil }
    verdict = meant
  }

  static var allValueStrings: [String] { ReviewFinding.Verdict.allCases.map(\.rawValue) }
}
