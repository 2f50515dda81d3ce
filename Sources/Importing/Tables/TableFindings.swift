import Curriculum

/// What reading a table has to say, with no more than a hundred remarks of one code.
struct TableFindings {
  private(set) var all: [Finding] = []
  private var counts: [String: Int] = [:]

  private static let mostOfEachCode = 100

  mutating func add(
    _ code: String, _ severity: Severity, _ place: String, _ message: String, _ remedy: String
  ) {
    add(
      Finding(
        code: code, severity: severity, place: .document(place), message: message, remedy: remedy))
  }

  mutating func add(_ finding: Finding) {
    counts[finding.code, default: 0] += 1
    if counts[finding.code, default: 0] <= Self.mostOfEachCode { all.append(finding) }
  }

  /// All remarks, and how many more there were of each code.
  func closed() -> [Finding] {
    let more = counts.filter { $0.value > Self.mostOfEachCode }.sorted { $0.key < $1.key }
    return all
      + more.map { code, count in
        Finding(
          code: "TAB-190", severity: .note, place: .document("the whole table"),
          message: "\(code) was met \(count - Self.mostOfEachCode) more times; only the first "
            + "\(Self.mostOfEachCode) are told.",
          remedy: "Mend those that are told, and import the file again.")
      }
  }
}
