/// The notices of one file: of each code no more than anybody reads, and how many more there are.
struct WordNotices {
  private var kept: [WordNotice] = []
  private var counts: [String: Int] = [:]
  private let mostOfEachCode: Int
  /// What may still be read of parts beside the main one.
  var allowance: PartAllowance

  init(limits: WordLimits) {
    mostOfEachCode = limits.noticesOfEachCode
    allowance = PartAllowance(elements: limits.elementsBesideMain)
  }

  mutating func append(_ notice: WordNotice) {
    let count = counts[notice.code, default: 0] + 1
    counts[notice.code] = count
    if count <= mostOfEachCode { kept.append(notice) }
  }

  /// The notices in the order of the file, then how many more there are of a code.
  var all: [WordNotice] {
    kept
      + counts.filter { $0.value > mostOfEachCode }.sorted { $0.key < $1.key }.map {
        WordNotice(.more(code: $0.key, count: $0.value - mostOfEachCode))
      }
  }
}
