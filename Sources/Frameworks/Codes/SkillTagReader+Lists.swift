extension SkillTagReader {
  /// The list whose name stands right before a name: “ESF: ”, “ESF ”, “Employability Skills: ”.
  func list(before name: SkillName) -> Int? {
    guard name.firstWord > 0 else { return nil }
    let before = words[name.firstWord - 1].range
    let gap = text.bytes[before.upperBound..<name.range.lowerBound]
    guard gap.count <= 5, gap.allSatisfy({ " :-/([\n".utf8.contains($0) }),
      let list = library.labels.list(endingAt: spellings[..<name.firstWord])
    else { return nil }
    // Behind a blank alone, a short name such as “care” may be a word of the sentence.
    if list.isShort, gap.allSatisfy({ $0 == 0x20 }) {
      let first = words[name.firstWord - list.count].range.lowerBound
      let isCapital = !text.bytes[first..<before.upperBound].contains { (0x61...0x7A).contains($0) }
      guard isCapital else { return nil }
    }
    return list.framework
  }

  /// Lists of skills that have names like those of others, and may not be loaded.
  private static let foreign: Set<String> = [
    "tstm", "tif", "aces", "northstar", "casas", "scans", "digcomp",
  ]

  /// Whether the name stands behind that of a list which is not loaded.
  func isForeign(_ name: SkillName) -> Bool {
    var index = name.firstWord - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let between = words[index].range.upperBound..<words[index + 1].range.lowerBound
      if text.bytes[between].contains(0x0A) || text.bytes[between].contains(UInt8(ascii: ")")) {
        return false
      }
      if library.labels.list(endingAt: spellings[...index]) != nil { return false }
      if Self.foreign.contains(spellings[index]) { return true }
      if index > 0, spellings[index] == "matter", spellings[index - 1] == "that" { return true }
      index -= 1
      steps += 1
    }
    return false
  }
}
