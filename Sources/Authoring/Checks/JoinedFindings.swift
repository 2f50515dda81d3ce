import Checking
import Curriculum

/// What several profiles find in one program as one list: a problem that several of them find
/// stands once, at the gravest severity.
struct JoinedFindings {
  private let titles: [String]
  private let results: [CheckResult]

  init(_ results: [(title: String, result: CheckResult)]) {
    titles = results.map(\.title)
    self.results = results.map(\.result)
  }

  /// What is to be mended.
  var findings: [Finding] { joined(results.map(\.findings)) }

  /// What the program has decided about; it decides alike under every profile.
  var settled: [SettledFinding] {
    let all = results.flatMap(\.settled)
    let decisions = Dictionary(all.map { (Problem($0.finding), $0) }) { first, _ in first }
    return joined(results.map { $0.settled.map(\.finding) }).compactMap { finding in
      var settled = decisions[Problem(finding)]
      settled?.finding = finding
      return settled
    }
  }

  private struct Problem: Hashable {
    var code: String
    var place: Place
    var message: String

    init(_ finding: Finding) {
      code = finding.code
      place = finding.place
      message = finding.message
    }
  }

  private func joined(_ lists: [[Finding]]) -> [Finding] {
    guard lists.count > 1 else { return lists.first ?? [] }
    var order: [Problem] = []
    var found: [Problem: (finding: Finding, lists: [Int])] = [:]
    for (list, findings) in lists.enumerated() {
      for finding in findings {
        let problem = Problem(finding)
        guard let known = found[problem] else {
          order.append(problem)
          found[problem] = (finding, [list])
          continue
        }
        found[problem]?.finding.severity = max(known.finding.severity, finding.severity)
        if known.lists.last != list { found[problem]?.lists.append(list) }
      }
    }
    return order.compactMap { found[$0] }.map { found in
      var finding = found.finding
      if found.lists.count < lists.count { finding.profiles = found.lists.map { titles[$0] } }
      return finding
    }
  }
}
