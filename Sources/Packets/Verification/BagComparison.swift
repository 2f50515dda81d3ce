import Curriculum

/// Holds the files that are there against those that should be, and finds what happened to each.
struct BagComparison {
  private let expected: [String: String]
  private let sums: [String: String]
  private var missing: [String]
  private var added: [String]
  private var changed: [String]

  /// Compares by sums; a file that could not be read has none, and was named already.
  init(expected: [String: String], files: [String], sums: [String: String]) {
    self.expected = expected
    self.sums = sums
    let present = Set(files)
    missing = expected.keys.filter { !present.contains($0) }.sorted()
    added = files.filter { expected[$0] == nil }.sorted()
    changed = files.filter { path in
      guard let wanted = expected[path], let sum = sums[path] else { return false }
      return wanted != sum
    }.sorted()
  }

  mutating func findings(isPayload: Bool) -> [Finding] {
    renamed(isPayload: isPayload) + swapped() + plain(isPayload: isPayload)
  }

  /// A file that is missing under one name and there under another.
  private mutating func renamed(isPayload: Bool) -> [Finding] {
    let orList = Self.orList(isPayload: isPayload)
    var bySum: [String: [String]] = [:]
    for path in added.reversed() {
      if let sum = sums[path] { bySum[sum, default: []].append(path) }
    }
    var findings: [Finding] = []
    var gone: Set<String> = []
    for old in missing {
      guard let sum = expected[old], let new = bySum[sum]?.popLast() else { continue }
      findings.append(
        BagRemark.renamed.finding(
          shown(new), "The file was called \"\(shown(old))\" when the packet was made\(orList).",
          "Give it its name back."))
      gone.formUnion([old, new])
    }
    missing.removeAll(where: gone.contains)
    added.removeAll(where: gone.contains)
    return findings
  }

  /// A file that has the content of another one of the packet.
  private mutating func swapped() -> [Finding] {
    var owners: [String: String] = [:]
    for (path, sum) in expected.sorted(by: { $0.key < $1.key }) { owners[sum] = path }
    var findings: [Finding] = []
    for path in changed {
      guard let sum = sums[path], let owner = owners[sum] else { continue }
      findings.append(
        BagRemark.swapped.finding(
          shown(path), "The file has the content of \"\(shown(owner))\".",
          "Exchange the two, or ask for the packet again."))
    }
    let gone = Set(changed.filter { sums[$0].map { owners[$0] != nil } ?? false })
    changed.removeAll(where: gone.contains)
    return findings
  }

  /// Nothing vouches for the second list itself, so a changed line of it looks the same.
  private static func orList(isPayload: Bool) -> String {
    isPayload ? "" : ", or its line in \(Manifest.tagName) was changed"
  }

  private func plain(isPayload: Bool) -> [Finding] {
    let list = isPayload ? Manifest.payloadName : Manifest.tagName
    let orList = Self.orList(isPayload: isPayload)
    return changed.map { path in
      BagRemark.changed.finding(
        shown(path), "The file was changed after the packet was made\(orList).",
        "Ask for the packet again.")
    }
      + missing.map { path in
        BagRemark.missing.finding(
          shown(path), "The file is in \(list) and not in the packet.",
          "Ask for the packet again.")
      }
      + added.map { path in
        (isPayload ? BagRemark.added : .unlistedTag).finding(
          shown(path), "The file is in the packet and not in \(list).",
          "Take it out: it was added after the packet was made.")
      }
  }

  private func shown(_ path: String) -> String { ManifestReader.shown(path) }
}
